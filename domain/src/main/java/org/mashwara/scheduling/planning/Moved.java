package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * A meeting that a plan puts elsewhere than it stood.
 *
 * @param because hard rules that it would break where it stood; none if it moves only because that costs less
 * @param saving how many points the plan would cost more if it stayed, where it could; what is disturbed by the move is
 *     counted
 */
public record Moved(int meeting, Placement from, Placement to, List<Finding> because, long saving) {

    public Moved {
        because = List.copyOf(because);
    }

    /** True if it could have stayed: it moves because that costs less. */
    public boolean isFree() {
        return because.isEmpty();
    }
}
