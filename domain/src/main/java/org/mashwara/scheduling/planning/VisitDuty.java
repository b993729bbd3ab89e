package org.mashwara.scheduling.planning;

import java.util.Set;

/**
 * A province that must be visited in person: at least one of some meetings is held in its city.
 *
 * @param city which of the problem's cities
 * @param meetings which of the problem's meetings could be the visit; at least one
 */
public record VisitDuty(int city, Set<Integer> meetings) {

    public VisitDuty {
        meetings = Set.copyOf(meetings);
        if (meetings.isEmpty()) {
            throw new IllegalArgumentException("no meeting could be the visit to city " + city);
        }
    }
}
