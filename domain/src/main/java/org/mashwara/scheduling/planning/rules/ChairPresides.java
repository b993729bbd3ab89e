package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** The chair presides, not somebody who succeeds it. */
public final class ChairPresides implements PlacementRule {

    @Override
    public String key() {
        return "chairPresides";
    }

    @Override
    public Weight weight() {
        return Weight.soft(25);
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.meeting(meeting)
                .chair()
                .filter(seat -> problem.isAway(seat.holder(), place.slot()))
                .map(seat -> 1)
                .orElse(0);
    }
}
