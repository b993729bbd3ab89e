package org.mashwara.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * Something that was allowed but should be looked at.
 *
 * @param exception what kind of exception it is: text {@code exception.<exception>}
 * @param day when it happened
 * @param label the reference or name of the thing
 * @param what what is odd about it, in the record's own words; may be null
 * @param kind the thing's kind, whose story is to be read
 * @param id the thing
 */
public record ExceptionLine(String exception, LocalDate day, String label, LocalText what, String kind, long id)
        implements Serializable {

    public String getException() {
        return exception;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getLabel() {
        return label;
    }

    public LocalText getWhat() {
        return what;
    }

    public String getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }
}
