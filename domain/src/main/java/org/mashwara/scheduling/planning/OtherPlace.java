package org.mashwara.scheduling.planning;

/**
 * What it would mean to put a meeting somewhere, while all others stay where they are.
 *
 * @param hard how often hard rules would be broken
 * @param cost how many points more the plan would cost than it does now; fewer if negative
 */
public record OtherPlace(Placement place, int hard, long cost) {

    /** True if no hard rule would be broken. */
    public boolean isPossible() {
        return hard == 0;
    }
}
