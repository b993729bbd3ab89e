package org.mashwara.shared;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The first instant at which it is too late, as people read it in a place: the end of a day, or a time of day.
 *
 * @param at the instant
 * @param zone the place's time zone
 * @param city the place's name, with which a time of day is told; null where it is told as the country's time
 */
public record Deadline(Instant at, ZoneId zone, LocalText city) implements Serializable {

    /** Whoever sets the last minute of a day means its end. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public Deadline {
        Require.present("at", at);
        Require.present("zone", zone);
    }

    /** Told as the country's time. */
    public Deadline(Instant at, ZoneId zone) {
        this(at, zone, null);
    }

    /** The end of that day. */
    public static Deadline endOf(LocalDate day, ZoneId zone) {
        return new Deadline(day.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    }

    /** True where the whole last day is in time, but for its last minute at most. */
    public boolean isEndOfDay() {
        ZonedDateTime there = at.atZone(zone);
        return there.toLocalTime().equals(LAST_MINUTE)
                || there.equals(there.toLocalDate().atStartOfDay(zone));
    }

    /** The last day of which some time is in time. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(at.minusNanos(1), zone);
    }
}
