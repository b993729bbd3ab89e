package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A body meets in its own province, so that its members need not travel. */
public final class InOwnProvince implements PlacementRule {

    @Override
    public String key() {
        return "inOwnProvince";
    }

    @Override
    public Weight weight() {
        return Weight.soft(20);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.VENUE;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.cityOf(place) == problem.meeting(meeting).home() ? 0 : 1;
    }
}
