package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FridayPrayerTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);

    @Test
    void aMeetingMayGoOnUntilItBegins() {
        assertThat(FridayPrayer.isReached(FRIDAY, LocalTime.of(12, 30))).isFalse();
        assertThat(FridayPrayer.isReached(FRIDAY, LocalTime.of(12, 31))).isTrue();
        assertThat(FridayPrayer.isReached(FRIDAY, LocalTime.of(17, 0))).isTrue();
    }

    @Test
    void otherDaysHaveNone() {
        for (int days = 1; days <= 6; days++) {
            assertThat(FridayPrayer.isReached(FRIDAY.plusDays(days), LocalTime.of(13, 0)))
                    .isFalse();
        }
    }
}
