package org.mashwara.scheduling.planning;

import java.time.Duration;

/**
 * How long to search.
 *
 * @param steps how many changes to try, at least 1: the same number gives the same plan
 * @param limit stops earlier, with the best plan so far, where the machine is slow
 */
public record Effort(long steps, Duration limit) {

    public Effort {
        if (steps < 1 || limit.isNegative()) {
            throw new IllegalArgumentException(steps + " steps within " + limit);
        }
    }

    /** That many steps, however long they take. */
    public static Effort ofSteps(long steps) {
        return new Effort(steps, Duration.ofDays(1));
    }

    /** Until the time is up; how good the plan is depends on the machine. */
    public static Effort until(Duration limit) {
        return new Effort(Long.MAX_VALUE, limit);
    }
}
