package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What the TWG Secretariat seeks.
 *
 * @param bodyIds the bodies that sit, of which it is the secretariat; none: the only one of which it is
 * @param exceptMeeting the planned meeting for which it seeks, or null
 * @param from the first day
 * @param until the last day
 * @param minutes how long the sitting lasts
 * @param earliest no slot starts before
 * @param latest no slot ends after
 * @param weekdays the days of the week that come into question
 * @param city the city's English name, or null for the first body's
 * @param roomId a room, or null for any that is large enough
 * @param mustAttend ids of seats without which it makes no sense
 */
public record SlotSearch(
        List<Long> bodyIds,
        Long exceptMeeting,
        LocalDate from,
        LocalDate until,
        int minutes,
        LocalTime earliest,
        LocalTime latest,
        Set<DayOfWeek> weekdays,
        String city,
        Long roomId,
        Set<Long> mustAttend)
        implements Serializable {

    public SlotSearch {
        bodyIds = List.copyOf(bodyIds);
        weekdays = Set.copyOf(weekdays);
        mustAttend = Set.copyOf(mustAttend);
    }

    /** The same search for a body. */
    SlotSearch of(long bodyId) {
        return new SlotSearch(
                List.of(bodyId),
                exceptMeeting,
                from,
                until,
                minutes,
                earliest,
                latest,
                weekdays,
                city,
                roomId,
                mustAttend);
    }
}
