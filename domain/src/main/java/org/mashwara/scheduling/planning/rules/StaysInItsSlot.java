package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A meeting that people already have in their diaries stays at its time and in its city. */
public final class StaysInItsSlot implements PlacementRule {

    @Override
    public String key() {
        return "staysInItsSlot";
    }

    @Override
    public Weight weight() {
        return Weight.soft(40);
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        Placement standing = problem.meeting(meeting).standing();
        return standing == null || standing.slot() == place.slot() && problem.cityOf(standing) == problem.cityOf(place)
                ? 0
                : 1;
    }
}
