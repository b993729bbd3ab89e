package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.governance.QuorumRuleTest.seat;
import static org.mashwara.governance.SeatCapacity.CHAIR;
import static org.mashwara.governance.SeatCapacity.CO_CHAIR;
import static org.mashwara.governance.SeatCapacity.MEMBER;
import static org.mashwara.governance.Standing.SURE;
import static org.mashwara.governance.Standing.UNABLE;
import static org.mashwara.governance.Standing.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.IncumbencyKind;

class ChairSuccessionTest {

    private static final ChairSuccession SECOND_THEN_THIRD =
            new ChairSuccession(List.of(2L, 3L), Set.of(IncumbencyKind.REGULAR, IncumbencyKind.ACTING));

    @Test
    void theChairPresidesWhenSure() {
        assertThat(SECOND_THEN_THIRD.presiding(List.of(seat(2, MEMBER, SURE, 2L), seat(1, CHAIR, SURE, 1L))))
                .contains(new Presiding(1, false));
    }

    @Test
    void theCoChairPresidesWhenTheChairDoesNot() {
        assertThat(SECOND_THEN_THIRD.presiding(
                        List.of(seat(1, CHAIR, UNABLE, 1L), seat(2, MEMBER, SURE, 2L), seat(4, CO_CHAIR, SURE, 4L))))
                .contains(new Presiding(4, false));
    }

    @Test
    void theFirstOfTheSuccessionWhoIsSureActs() {
        assertThat(SECOND_THEN_THIRD.presiding(
                        List.of(seat(1, CHAIR, UNABLE, 1L), seat(3, MEMBER, SURE, 3L), seat(2, MEMBER, SURE, 2L))))
                .contains(new Presiding(2, true));
        assertThat(SECOND_THEN_THIRD.presiding(
                        List.of(seat(1, CHAIR, UNABLE, 1L), seat(3, MEMBER, SURE, 3L), seat(2, MEMBER, UNKNOWN, 2L))))
                .contains(new Presiding(3, true));
    }

    @Test
    void anAlternateNeverPresides() {
        SeatStanding alternateOfTheChair = new SeatStanding(1, 1, CHAIR, SURE, 9L, null);

        assertThat(SECOND_THEN_THIRD.presiding(List.of(alternateOfTheChair))).isEmpty();
    }

    @Test
    void aChargeThatTheTermsDoNotAdmitDoesNotPreside() {
        SeatStanding lookAfter = new SeatStanding(1, 1, CHAIR, SURE, 1L, IncumbencyKind.LOOK_AFTER);

        assertThat(SECOND_THEN_THIRD.presiding(List.of(lookAfter))).isEmpty();
    }
}
