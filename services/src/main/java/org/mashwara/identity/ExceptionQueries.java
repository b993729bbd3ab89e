package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mashwara.shared.Roles;

/** Reads what was allowed but should be looked at. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class ExceptionQueries {

    @Inject
    private Instance<ExceptionSource> sources;

    @Inject
    private Clock clock;

    /**
     * The exceptions of some days. At most two queries for each feature that looks for some.
     *
     * @param from the first day; null for a year before the last
     * @param until the last day; null for today
     */
    public ExceptionReport report(LocalDate from, LocalDate until) {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        LocalDate first = from == null ? last.minusYears(1) : from;
        List<String> kinds = sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted()
                .toList();
        List<ExceptionLine> lines = sources.stream()
                .flatMap(source -> source.exceptions(first, last).stream())
                .sorted(Comparator.comparing(ExceptionLine::day).reversed().thenComparing(ExceptionLine::label))
                .toList();
        return new ExceptionReport(first, last, kinds, lines);
    }
}
