package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/** A meeting that must move moves by few days; each counts. */
public final class MovesLittle implements PlacementRule {

    @Override
    public String key() {
        return "movesLittle";
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
        Placement standing = problem.meeting(meeting).standing();
        return standing == null ? 0 : Math.abs(problem.dayOf(place) - problem.dayOf(standing));
    }
}
