package org.mashwara.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Values as a native query returns them. */
final class Stored {

    private Stored() {}

    /** A {@code timestamptz}, or null. */
    static Instant instant(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
