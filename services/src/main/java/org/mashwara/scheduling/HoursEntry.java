package org.mashwara.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * An office's week as a form describes it; a day off has no times.
 *
 * @param until the last day, or null for hours without an end
 */
public record HoursEntry(
        String nameEn,
        String nameUr,
        LocalDate from,
        LocalDate until,
        LocalTime opens,
        LocalTime closes,
        LocalTime fridayOpens,
        LocalTime fridayCloses,
        LocalTime saturdayOpens,
        LocalTime saturdayCloses) {

    LocalText name() {
        return LocalText.of(Require.text("nameEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }

    Period period() {
        return Period.between(Require.present("from", from), until);
    }

    WorkingHours week() {
        return WorkingHours.of(
                Require.present("opens", WorkingHours.hours("closes", opens, closes)),
                WorkingHours.hours("fridayCloses", fridayOpens, fridayCloses),
                WorkingHours.hours("saturdayCloses", saturdayOpens, saturdayCloses));
    }
}
