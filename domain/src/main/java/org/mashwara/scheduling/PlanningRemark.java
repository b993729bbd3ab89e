package org.mashwara.scheduling;

import java.util.Objects;
import org.mashwara.shared.Require;

/** A rule of planning that is broken, how often, and what that costs. */
public final class PlanningRemark {

    private final String rule;
    private final int times;
    private final long points;

    /**
     * @param rule the rule's key
     * @param times how often it is broken; of a meeting without a place, how many places it refuses
     * @param points what that costs; 0 for a hard rule
     */
    public PlanningRemark(String rule, int times, long points) {
        this.rule = Require.present("rule", rule);
        this.times = times;
        this.points = points;
    }

    public String getRule() {
        return rule;
    }

    public int getTimes() {
        return times;
    }

    public long getPoints() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanningRemark that
                && rule.equals(that.rule)
                && times == that.times
                && points == that.points;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, times, points);
    }

    @Override
    public String toString() {
        return rule + " " + times + " times, " + points + " points";
    }
}
