package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/** A public holiday in the list. */
public record HolidayRow(
        long id,
        long version,
        Long areaId,
        LocalText area,
        LocalText name,
        LocalDate from,
        LocalDate until,
        HolidayState state)
        implements Serializable {

    static HolidayRow of(Holiday holiday) {
        return new HolidayRow(
                holiday.getId(),
                holiday.getVersion(),
                holiday.getArea().getId(),
                holiday.getArea().getName(),
                holiday.getName(),
                holiday.getPeriod().getFrom(),
                holiday.getPeriod().getUntil(),
                holiday.getState());
    }
}
