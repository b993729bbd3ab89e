package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * What the planner found. Every meeting either has a place, and the plan breaks no hard rule, or is listed as one that
 * cannot be placed. Only what is fixed may collide with what is fixed: see {@link PlanReview#conflicts}.
 *
 * @param review the plan, judged
 * @param unplaced the meetings without a place, and why
 * @param moved the meetings that stand elsewhere than before, and why
 * @param bound no plan of the placed meetings costs less, in points
 * @param steps how many changes were tried
 */
public record PlanningResult(PlanReview review, List<Unplaced> unplaced, List<Moved> moved, long bound, long steps) {

    private static final int PERCENT = 100;

    public PlanningResult {
        unplaced = List.copyOf(unplaced);
        moved = List.copyOf(moved);
    }

    public CyclePlan plan() {
        return review.plan();
    }

    public long cost() {
        return review.cost();
    }

    /** True if no plan of these meetings can be cheaper. */
    public boolean isOptimal() {
        return cost() <= bound;
    }

    /** How far from the best possible plan this one is at most: see {@link #percentFromBest(long, long)}. */
    public int percentFromBest() {
        return percentFromBest(cost(), bound);
    }

    /**
     * A plan of that cost costs at most so many percent more than the best possible one, rounded up; 0 for an optimal
     * one. Where the bound is 0 and the plan is not, nothing can be said: {@link Integer#MAX_VALUE}.
     */
    public static int percentFromBest(long cost, long bound) {
        long excess = Math.max(0, cost - bound);
        if (excess == 0) {
            return 0;
        }
        return bound == 0 ? Integer.MAX_VALUE : Math.toIntExact((excess * PERCENT + bound - 1) / bound);
    }
}
