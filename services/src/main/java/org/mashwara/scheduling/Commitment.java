package org.mashwara.scheduling;

import java.time.Instant;
import java.util.Set;

/**
 * A meeting that is fixed.
 *
 * @param meetingId the meeting
 * @param from its start
 * @param until its end
 * @param city its city's English name
 * @param roomId its room
 * @param postIds the posts whose holders sit in it, but for those who have said that they don't come
 */
public record Commitment(long meetingId, Instant from, Instant until, String city, long roomId, Set<Long> postIds) {

    public Commitment {
        postIds = Set.copyOf(postIds);
    }
}
