package org.mashwara.programme;

import java.time.LocalDate;

/**
 * How a day lies to the years of a workplan, in the order in which workplans are offered. Feedback may be asked on each
 * of them: what was done is looked back on also when its years are over.
 */
public enum WorkplanTime {
    /** Its years run. */
    RUNNING,
    /** Its years are still to come. */
    AHEAD,
    /** Its years are over, and nothing in it is left to be changed: what is accepted goes into a later workplan. */
    ENDED;

    /** @param lastYear not before the first */
    public static WorkplanTime on(LocalDate day, int firstYear, int lastYear) {
        if (day.getYear() > lastYear) {
            return ENDED;
        }
        return day.getYear() < firstYear ? AHEAD : RUNNING;
    }

    /** True if amendments of it may still be drafted; what was drafted before may go its way. */
    public boolean mayBeAmended() {
        return this != ENDED;
    }
}
