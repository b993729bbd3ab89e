package org.mashwara.scheduling.slots;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * What is sought.
 *
 * @param bodies the bodies that sit, at least one; the first one's chair is the host
 * @param zone in whose time days and hours are meant
 * @param from the first day
 * @param until the last day, at most {@link #MAX_DAYS} later
 * @param length how long the sitting lasts
 * @param earliest no slot starts before
 * @param latest no slot ends after
 * @param weekdays the days of the week that come into question
 * @param city where, by the city's English name
 * @param roomId in which room; null for any that is large enough
 * @param people how many people the room must hold
 * @param mustAttend ids of seats without whose holder it makes no sense
 * @param now slots that have begun do not come into question
 * @param grid the distance from one start to the next
 */
public record SlotRequest(
        List<SittingBody> bodies,
        ZoneId zone,
        LocalDate from,
        LocalDate until,
        Duration length,
        LocalTime earliest,
        LocalTime latest,
        Set<DayOfWeek> weekdays,
        String city,
        Long roomId,
        int people,
        Set<Long> mustAttend,
        Instant now,
        Duration grid) {

    /** The longest window, in days. */
    public static final int MAX_DAYS = 120;

    /** The distance between two starts, if nobody wants another one. */
    public static final Duration HALF_HOURS = Duration.ofMinutes(30);

    public SlotRequest {
        bodies = List.copyOf(bodies);
        weekdays = Set.copyOf(weekdays);
        mustAttend = Set.copyOf(mustAttend);
        Require.that(!bodies.isEmpty(), "meeting.noBody");
        if (until.isBefore(from)) {
            throw BusinessException.onField("until", "slots.untilBeforeFrom");
        }
        if (until.isAfter(from.plusDays(MAX_DAYS))) {
            throw BusinessException.onField("until", "slots.windowTooLong", MAX_DAYS);
        }
        if (length.isZero() || length.isNegative() || length.compareTo(TimeSlot.LONGEST) > 0) {
            throw BusinessException.onField("minutes", "slots.length", TimeSlot.LONGEST.toHours());
        }
        if (!latest.isAfter(earliest)) {
            throw BusinessException.onField("latest", "slot.endsBeforeItStarts");
        }
        Require.that(grid.toMinutes() >= 5, "slots.grid");
    }
}
