package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * Hours of an office in its list.
 *
 * @param ordinary Monday to Thursday
 * @param friday null where it is a day off
 * @param saturday null where it is a day off
 */
public record HoursRow(
        long id, LocalText name, LocalDate from, LocalDate until, Hours ordinary, Hours friday, Hours saturday)
        implements Serializable {

    static HoursRow of(OfficeHours hours) {
        return new HoursRow(
                hours.getId(),
                hours.getName(),
                hours.getPeriod().getFrom(),
                hours.getPeriod().getUntil(),
                hours.getWeek().on(DayOfWeek.MONDAY).orElse(null),
                hours.getWeek().on(DayOfWeek.FRIDAY).orElse(null),
                hours.getWeek().on(DayOfWeek.SATURDAY).orElse(null));
    }
}
