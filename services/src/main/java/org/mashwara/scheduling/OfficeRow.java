package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * An office with its hours.
 *
 * @param organisation the organisation's name, or null for the office of all others
 * @param city where it is, or null
 */
public record OfficeRow(long id, long version, LocalText organisation, LocalText city, List<HoursRow> hours)
        implements Serializable {

    static OfficeRow of(Office office, LocalDate today) {
        return new OfficeRow(
                office.getId(),
                office.getVersion(),
                office.getOrganisation() == null
                        ? null
                        : office.getOrganisation().nameOn(today),
                office.getCity(),
                office.getHours().stream().map(HoursRow::of).toList());
    }
}
