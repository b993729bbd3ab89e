package org.mashwara.scheduling.planning;

import java.util.List;

/**
 * A rule about several meetings together. It says twice how often it is broken: once for a whole plan, with the meetings
 * to name, and once step by step while meetings come and go, for the search. The two agree.
 */
public non-sealed interface TogetherRule extends PlanningRule {

    /** All breaches of a plan. */
    List<Breach> breaches(PlanningProblem problem, CyclePlan plan);

    /** Begins to count, with no meeting placed. */
    Tally tally(PlanningProblem problem);

    /**
     * Names the {@link Limits} to which a meeting at a place belongs; from them comes the lower bound. Naming none is
     * allowed: the bound is then less tight.
     */
    default void limits(PlanningProblem problem, int meeting, Placement place, Limits limits) {}
}
