package org.mashwara.scheduling.slots;

import java.time.Instant;
import java.util.Set;

/**
 * Another meeting that takes somebody's time, or a room.
 *
 * @param from its start
 * @param until its end
 * @param city where, by the city's English name
 * @param roomId in which room
 * @param personIds who sits in it
 */
public record Engagement(Instant from, Instant until, String city, long roomId, Set<Long> personIds) {

    public Engagement {
        personIds = Set.copyOf(personIds);
    }
}
