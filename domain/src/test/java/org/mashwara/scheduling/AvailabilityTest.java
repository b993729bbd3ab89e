package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.Person;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

class AvailabilityTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Person SOMEBODY = new Person(LocalText.of("Gul Hassan Rind", null), null, null);
    private static final Instant NOW = Instant.parse("2026-02-01T06:00:00Z");

    @Test
    void onceIsOnce() {
        assertThat(busy(10, 12, QUETTA, null).between(at(MONDAY, 0, QUETTA), at(MONDAY.plusDays(60), 0, QUETTA)))
                .extracting(KnownTime::from)
                .containsExactly(at(MONDAY, 10, QUETTA));
    }

    @Test
    void weeklyRecursUpToItsLastDay() {
        assertThat(busy(10, 12, QUETTA, MONDAY.plusDays(14))
                        .between(at(MONDAY, 0, QUETTA), at(MONDAY.plusDays(60), 0, QUETTA)))
                .extracting(KnownTime::from)
                .containsExactly(
                        at(MONDAY, 10, QUETTA),
                        at(MONDAY.plusDays(7), 10, QUETTA),
                        at(MONDAY.plusDays(14), 10, QUETTA));
    }

    @Test
    void theClockOnTheWallCountsOverAChangeOfTime() {
        assertThat(busy(10, 12, LONDON, MONDAY.plusDays(28))
                        .between(at(MONDAY.plusDays(22), 0, LONDON), at(MONDAY.plusDays(60), 0, LONDON)))
                .extracting(KnownTime::from)
                .containsExactly(Instant.parse("2026-03-30T09:00:00Z"));
    }

    @Test
    void onlyWhatTouchesTheWindowIsMeant() {
        Availability weekly = busy(10, 12, QUETTA, MONDAY.plusDays(14));

        assertThat(weekly.between(at(MONDAY, 12, QUETTA), at(MONDAY.plusDays(7), 10, QUETTA)))
                .isEmpty();
        assertThat(weekly.between(at(MONDAY, 11, QUETTA), at(MONDAY, 12, QUETTA)))
                .hasSize(1);
    }

    @Test
    void itRefusesNonsense() {
        assertThatThrownBy(() -> busy(12, 10, QUETTA, null)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> busy(10, 12, QUETTA, MONDAY.minusDays(1))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> busy(10, 12, QUETTA, MONDAY.plusYears(2))).isInstanceOf(BusinessException.class);
    }

    private static Availability busy(int from, int until, ZoneId zone, LocalDate weeklyUntil) {
        return Availability.of(
                SOMEBODY,
                Knowledge.BUSY,
                at(MONDAY, from, zone),
                at(MONDAY, until, zone),
                zone,
                weeklyUntil,
                AvailabilitySource.ENTERED,
                null,
                NOW);
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
