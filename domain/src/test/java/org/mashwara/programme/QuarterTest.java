package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class QuarterTest {

    @Property
    void theQuarterOfADayHoldsThreeWholeMonthsAndTheDay(@ForAll LocalDate day) {
        Quarter quarter = Quarter.on(day);
        assertThat(quarter.getYear()).isEqualTo(day.getYear());
        assertThat(day.getMonthValue()).isBetween(quarter.getNumber() * 3 - 2, quarter.getNumber() * 3);
    }

    @Property
    void quartersAreOrderedAsTheirDaysAre(@ForAll LocalDate one, @ForAll LocalDate other) {
        if (Quarter.on(one).compareTo(Quarter.on(other)) < 0) {
            assertThat(one).isBefore(other);
        }
    }
}
