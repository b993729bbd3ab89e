package org.mashwara.identity;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Values as a native query returns them. */
final class Stored {

    private Stored() {}

    /** A {@code date}, or null. */
    static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    /** A {@code timestamptz}, or null. */
    static Instant instant(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
