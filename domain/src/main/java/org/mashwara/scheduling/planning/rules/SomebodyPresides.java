package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.Weight;

/** The chair or one of those who succeed it can come; where no seat presides, the rule says nothing. */
public final class SomebodyPresides implements PlacementRule {

    @Override
    public String key() {
        return "somebodyPresides";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        boolean asked = false;
        for (SeatToFill seat : problem.meeting(meeting).seats()) {
            if (seat.mayPreside()) {
                asked = true;
                if (!problem.isAway(seat.holder(), place.slot())) {
                    return 0;
                }
            }
        }
        return asked ? 1 : 0;
    }
}
