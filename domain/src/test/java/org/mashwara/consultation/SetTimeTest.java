package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.consultation.ResponseTest.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SetTimeTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    /** Ten in the morning of the day before. */
    private static final Instant NOW = Instant.parse("2014-03-17T05:00:00Z");

    @Test
    void theLastDayOfARoundIsThatOfItsClosingByHandOrTheLastOneInTime() {
        Instant endOfDay = new SetTime(DAY, null).closing(QUETTA);

        assertThat(RoundState.lastDay(endOfDay, null, QUETTA)).isEqualTo(DAY);
        assertThat(RoundState.lastDay(endOfDay, endOfDay.plusSeconds(30), QUETTA))
                .isEqualTo(DAY);
        assertThat(RoundState.lastDay(endOfDay, NOW, QUETTA)).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void aRoundOpensAtTheTimeThatIsSet() {
        assertThat(opening(DAY, LocalTime.of(14, 30))).isEqualTo(Instant.parse("2014-03-18T09:30:00Z"));
        assertThat(opening(DAY.minusDays(1), LocalTime.of(14, 30))).isEqualTo(Instant.parse("2014-03-17T09:30:00Z"));
    }

    @Test
    void withoutATimeInTheMorningOrTodayAtOnce() {
        assertThat(opening(DAY, null)).isEqualTo(Instant.parse("2014-03-18T03:00:00Z"));
        assertThat(opening(DAY.minusDays(1), null)).isEqualTo(NOW);
        assertThat(opening(null, null)).isNull();
    }

    @Test
    void aTimeNeedsItsDay() {
        assertRefused("round.dayNeeded", () -> opening(null, LocalTime.NOON));
        assertRefused("required", () -> new SetTime(null, LocalTime.NOON).closing(QUETTA));
    }

    @Test
    void aRoundClosesAtTheTimeThatIsSetOrAtTheEndOfTheDay() {
        assertThat(new SetTime(DAY, LocalTime.of(14, 0)).closing(QUETTA))
                .isEqualTo(Instant.parse("2014-03-18T09:00:00Z"));
        assertThat(new SetTime(DAY, null).closing(QUETTA)).isEqualTo(Instant.parse("2014-03-18T19:00:00Z"));
    }

    private static Instant opening(LocalDate day, LocalTime time) {
        return new SetTime(day, time).opening(QUETTA, NOW);
    }
}
