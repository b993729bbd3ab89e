package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
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
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        for (SeatToFill seat : problem.meeting(meeting).seats()) {
            if (seat.isChair()) {
                return problem.isAway(seat.holder(), place.slot()) ? 1 : 0;
            }
        }
        return 0;
    }
}
