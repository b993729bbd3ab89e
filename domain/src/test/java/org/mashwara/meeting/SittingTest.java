package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.TimeSlot;

class SittingTest {

    private static final TimeSlot SLOT =
            TimeSlot.of(LocalDate.of(2014, 3, 18), LocalTime.of(10, 0), LocalTime.of(13, 0), QuettaGroup.QUETTA);

    @Test
    void isPlannedAhead() {
        assertThat(Sitting.requireFuture(SLOT, SLOT.getStartsAt().minusMillis(1)))
                .isSameAs(SLOT);
        assertThatThrownBy(() -> Sitting.requireFuture(SLOT, SLOT.getStartsAt()))
                .hasMessageContaining("meeting.inThePast");
    }
}
