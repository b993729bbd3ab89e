package org.mashwara.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** Friday from half past twelve on belongs to the prayer: no meeting goes on then, whatever the office hours say. */
public final class FridayPrayer {

    private static final LocalTime BEGINS = LocalTime.of(12, 30);

    private FridayPrayer() {}

    /** Whether a meeting of that day that ends then would reach into it. */
    public static boolean isReached(LocalDate day, LocalTime ends) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY && ends.isAfter(BEGINS);
    }
}
