package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");

    /** Where the clock is put forward at midnight, so that one day of the year begins at one. */
    private static final ZoneId BEIRUT = ZoneId.of("Asia/Beirut");

    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    @Test
    void theEndOfADayIsWhereTheNextBegins() {
        Deadline end = Deadline.endOf(DAY, QUETTA);

        assertThat(end.at()).isEqualTo(Instant.parse("2014-03-18T19:00:00Z"));
        assertThat(end.isEndOfDay()).isTrue();
        assertThat(end.lastDay()).isEqualTo(DAY);
    }

    @Test
    void itsLastMinuteMeansTheSame() {
        assertThat(at(LocalTime.of(23, 59)).isEndOfDay()).isTrue();
        assertThat(at(LocalTime.of(23, 59)).lastDay()).isEqualTo(DAY);
    }

    @Test
    void anyOtherTimeIsATimeOfDay() {
        assertThat(at(LocalTime.of(23, 58)).isEndOfDay()).isFalse();
        assertThat(at(LocalTime.of(14, 0)).isEndOfDay()).isFalse();
        assertThat(at(LocalTime.of(0, 1)).isEndOfDay()).isFalse();
        assertThat(at(LocalTime.of(0, 1)).lastDay()).isEqualTo(DAY);
    }

    @Property
    void everyEndOfADayIsReadAsThatDay(@ForAll @IntRange(max = 40_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        for (ZoneId zone : new ZoneId[] {QUETTA, BEIRUT}) {
            assertThat(Deadline.endOf(day, zone).isEndOfDay()).isTrue();
            assertThat(Deadline.endOf(day, zone).lastDay()).isEqualTo(day);
        }
    }

    private static Deadline at(LocalTime time) {
        return new Deadline(DAY.atTime(time).atZone(QUETTA).toInstant(), QUETTA);
    }
}
