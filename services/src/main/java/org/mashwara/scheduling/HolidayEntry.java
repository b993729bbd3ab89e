package org.mashwara.scheduling;

import java.time.LocalDate;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * A public holiday as a form describes it.
 *
 * @param areaId the country or province
 * @param until the last day, or null for the first
 */
public record HolidayEntry(
        Long areaId, String nameEn, String nameUr, LocalDate from, LocalDate until, HolidayState state) {

    LocalText name() {
        return LocalText.of(Require.text("nameEn", nameEn, LocalText.MAX_LENGTH), nameUr);
    }

    Period period() {
        LocalDate first = Require.present("from", from);
        return Period.between(first, until == null ? first : until);
    }
}
