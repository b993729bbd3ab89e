package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.BusinessException;

class TimeSlotTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    @Test
    void itIsWrittenInTheLocalTimeOfThePlace() {
        TimeSlot slot = TimeSlot.of(DAY, LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA);

        assertThat(slot.getStartsAt()).isEqualTo(Instant.parse("2014-03-18T05:00:00Z"));
        assertThat(slot.length()).isEqualTo(Duration.ofHours(3));
        assertThat(slot.day()).isEqualTo(DAY);
    }

    @Test
    void theDayIsTheLocalOne() {
        TimeSlot early = TimeSlot.of(DAY, LocalTime.of(2, 0), LocalTime.of(3, 0), QUETTA);

        assertThat(early.getStartsAt()).isEqualTo(Instant.parse("2014-03-17T21:00:00Z"));
        assertThat(early.day()).isEqualTo(DAY);
    }

    @Test
    void itEndsAfterItStarts() {
        assertThatThrownBy(() -> TimeSlot.of(DAY, LocalTime.of(10, 0), LocalTime.of(10, 0), QUETTA))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.getField()).isEqualTo("ends"));
    }

    @Test
    void nobodySitsAllDayAndNight() {
        assertThatThrownBy(() -> TimeSlot.of(DAY, LocalTime.of(0, 0), LocalTime.of(23, 0), QUETTA))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aClockElsewhereShowsAnotherTimeOnlyWhereTheOffsetDiffers() {
        TimeSlot slot = TimeSlot.of(
                LocalDate.of(2026, 3, 17), LocalTime.of(10, 0), LocalTime.of(13, 0), ZoneId.of("Asia/Karachi"));

        assertThat(slot.readsOtherwiseIn(ZoneId.of("Europe/Vienna"))).isTrue();
        assertThat(slot.readsOtherwiseIn(ZoneId.of("Asia/Tashkent"))).isFalse();
    }
}
