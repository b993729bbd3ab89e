package org.mashwara.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Asked of every feature for the report of what was allowed but should be looked at. */
public interface ExceptionSource {

    /** The most lines that one feature gives. */
    int MOST = 200;

    /** The kinds of exceptions that the feature looks for. */
    List<String> kinds();

    /** Those of some days, both included, the latest first; at most {@link #MOST}. At most two queries. */
    List<ExceptionLine> exceptions(LocalDate from, LocalDate until);

    /** The first instant of a day, as a parameter of a statement. */
    static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
