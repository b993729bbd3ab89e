package org.mashwara.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.shared.Period;

/**
 * When which office is open, and where it is. Hours that end prevail over those without an end; then an office's own
 * over those of all; then those that began later.
 */
public final class OfficeTimes {

    /** Where nobody has laid down hours: the federal government's of an ordinary five-day week. */
    private static final WorkingHours DEFAULT = WorkingHours.of(
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            null);

    private final Map<Long, List<Week>> weeks = new HashMap<>();
    private final Map<Long, String> cities = new HashMap<>();

    private record Week(Long organisationId, Period period, WorkingHours hours) {}

    /** The hours and cities of all offices that are on record. */
    public static OfficeTimes of(Collection<Office> offices) {
        OfficeTimes times = new OfficeTimes();
        for (Office office : offices) {
            Long organisation = office.getOrganisation() == null
                    ? null
                    : office.getOrganisation().getId();
            if (office.getCity() != null) {
                times.in(organisation, office.getCity().getEn());
            }
            office.getHours().forEach(each -> times.with(organisation, each.getPeriod(), each.getWeek()));
        }
        return times;
    }

    /**
     * Adds hours.
     *
     * @param organisationId null for all that have none of their own
     */
    public OfficeTimes with(Long organisationId, Period period, WorkingHours hours) {
        weeks.computeIfAbsent(organisationId, id -> new ArrayList<>()).add(new Week(organisationId, period, hours));
        return this;
    }

    /** Adds where an organisation has its office, by the city's English name. */
    public OfficeTimes in(Long organisationId, String city) {
        cities.put(organisationId, city);
        return this;
    }

    /** When the office of an organisation is open on a day; empty on its day off. Holidays are not looked at. */
    public Optional<Hours> on(Long organisationId, LocalDate day) {
        List<Week> known = new ArrayList<>(weeks.getOrDefault(organisationId, List.of()));
        if (organisationId != null) {
            known.addAll(weeks.getOrDefault(null, List.of()));
        }
        return known.stream()
                .filter(week -> week.period().includes(day))
                .min(Comparator.comparing((Week week) -> week.period().isOpen())
                        .thenComparing(week -> week.organisationId() == null)
                        .thenComparing(week -> week.period().getFrom(), Comparator.reverseOrder()))
                .map(Week::hours)
                .orElse(DEFAULT)
                .on(day.getDayOfWeek());
    }

    /** The English name of the city in which the organisation's people sit, where it is known. */
    public Optional<String> city(Long organisationId) {
        return Optional.ofNullable(cities.get(organisationId));
    }
}
