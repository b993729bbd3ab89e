package org.mashwara.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was allowed in some days but should be looked at.
 *
 * @param kinds every kind that is looked for, whether or not there are any
 * @param lines the latest first
 */
public record ExceptionReport(LocalDate from, LocalDate until, List<String> kinds, List<ExceptionLine> lines)
        implements Serializable {

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public List<ExceptionLine> getLines() {
        return lines;
    }
}
