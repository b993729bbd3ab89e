package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/** A meeting is near the day that suits it best; each day away from it counts. */
public final class NearIdealDay implements PlacementRule {

    @Override
    public String key() {
        return "nearIdealDay";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1);
    }

    @Override
    public Strictness strictness() {
        return Strictness.ALWAYS_SOFT;
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return Math.abs(problem.dayOf(place) - problem.meeting(meeting).window().idealDay());
    }
}
