package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * A rule that a plan breaks, and by what.
 *
 * @param rule its key
 * @param hard true if no plan may break it
 * @param times how often it is broken here
 * @param cost in points; 0 for a hard rule
 * @param meetings which meetings break it, one or several together
 */
public record Finding(String rule, boolean hard, int times, long cost, List<Integer> meetings) {

    public Finding {
        meetings = List.copyOf(meetings);
    }

    static Finding of(PlanningRule rule, Weight weight, int times, List<Integer> meetings) {
        return new Finding(
                rule.key(), weight.hard(), times, weight.hard() ? 0 : (long) times * weight.points(), meetings);
    }

    public boolean isAbout(int meeting) {
        return meetings.contains(meeting);
    }
}
