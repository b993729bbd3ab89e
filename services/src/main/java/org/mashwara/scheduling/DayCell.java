package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of the calendar of slots.
 *
 * @param day the day
 * @param best its best slot, or null where none comes into question
 */
public record DayCell(LocalDate day, SlotRow best) implements Serializable {

    public LocalDate getDay() {
        return day;
    }

    public SlotRow getBest() {
        return best;
    }
}
