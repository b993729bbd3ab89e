package org.mashwara.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mashwara.shared.Require;

/**
 * A time as a form describes it.
 *
 * @param knowledge busy or free
 * @param from the first day
 * @param starts by the clock on the wall, or null for the whole day
 * @param until the last day, or null for the first
 * @param ends by the clock on the wall, or null for the whole day
 * @param weeklyUntil the last day on which it recurs every week, or null for once
 */
public record AvailabilityEntry(
        Knowledge knowledge, LocalDate from, LocalTime starts, LocalDate until, LocalTime ends, LocalDate weeklyUntil) {

    Instant startsAt(ZoneId zone) {
        LocalDate day = Require.present("from", from);
        return (starts == null ? day.atStartOfDay() : day.atTime(starts))
                .atZone(zone)
                .toInstant();
    }

    Instant endsAt(ZoneId zone) {
        LocalDate day = until == null ? Require.present("from", from) : until;
        return (ends == null ? day.plusDays(1).atStartOfDay() : day.atTime(ends))
                .atZone(zone)
                .toInstant();
    }
}
