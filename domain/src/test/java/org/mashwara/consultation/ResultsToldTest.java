package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResultsToldTest {

    private static final Instant OPENED = Instant.parse("2014-03-01T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2014-03-18T08:00:00Z");

    @Test
    void theResultsOfAClosedRoundAreNewsForThirtyDays() {
        Instant last = CLOSED.plus(Duration.ofDays(30));

        assertThat(ResultsTold.isNews(RoundState.CLOSED, OPENED, CLOSED, CLOSED))
                .isTrue();
        assertThat(ResultsTold.isNews(RoundState.CLOSED, OPENED, CLOSED, last)).isTrue();
        assertThat(ResultsTold.isNews(RoundState.CLOSED, OPENED, CLOSED, last.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void thereAreNoneBeforeItIsClosedNorWhereItWasCalledOff() {
        assertThat(ResultsTold.isNews(RoundState.PLANNED, null, null, CLOSED)).isFalse();
        assertThat(ResultsTold.isNews(RoundState.OPEN, OPENED, null, CLOSED)).isFalse();
        assertThat(ResultsTold.isNews(RoundState.CLOSED, null, CLOSED, CLOSED)).isFalse();
    }
}
