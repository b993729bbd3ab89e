package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * Meetings that break a rule together.
 *
 * @param times how often the rule counts it, at least 1
 * @param meetings which
 */
public record Breach(int times, List<Integer> meetings) {

    public Breach {
        meetings = List.copyOf(meetings);
    }
}
