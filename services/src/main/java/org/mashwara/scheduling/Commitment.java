package org.mashwara.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * A meeting that takes its members' time and its room.
 *
 * @param meetingId the meeting
 * @param from its start
 * @param until its end
 * @param zone in whose local time it is written
 * @param city its city's English name
 * @param roomId its room
 * @param bodyIds the bodies that sit
 * @param postIds the posts whose holders sit in it, but for those who have said that they don't come
 * @param movable true while nobody is invited
 */
public record Commitment(
        long meetingId,
        Instant from,
        Instant until,
        ZoneId zone,
        String city,
        long roomId,
        Set<Long> bodyIds,
        Set<Long> postIds,
        boolean movable) {

    public Commitment {
        bodyIds = Set.copyOf(bodyIds);
        postIds = Set.copyOf(postIds);
    }

    /** When it is, as it is written. */
    public TimeSlot slot() {
        return TimeSlot.between(from, until, zone);
    }
}
