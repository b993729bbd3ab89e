package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/** The room is not taken by something else. */
public final class RoomIsFree implements PlacementRule {

    @Override
    public String key() {
        return "roomIsFree";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public Strictness strictness() {
        return Strictness.ALWAYS_HARD;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.rooms().get(place.room()).taken().contains(place.slot()) ? 1 : 0;
    }
}
