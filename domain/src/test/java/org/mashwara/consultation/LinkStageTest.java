package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkStageTest {

    @ParameterizedTest
    @CsvSource({
        "true, NOT_STARTED, false, ASKED",
        "true, DRAFT, false, ASKED",
        "true, DRAFT, true, ASKED",
        "true, AWAITING_CLEARANCE, false, GIVEN",
        "true, SUBMITTED, false, GIVEN",
        "true, WITHDRAWN, false, GIVEN",
        "false, SUBMITTED, false, OVER",
        "false, SUPERSEDED, false, OVER",
        "false, WITHDRAWN, true, OVER",
        "false, DRAFT, true, OVER",
        "false, DRAFT, false, MISSED",
        "false, NOT_STARTED, false, MISSED",
        "false, AWAITING_CLEARANCE, false, MISSED"
    })
    void followsTheRound(boolean open, ResponseState state, boolean change, LinkStage stage) {
        assertThat(LinkStage.of(open, state, change)).isEqualTo(stage);
    }
}
