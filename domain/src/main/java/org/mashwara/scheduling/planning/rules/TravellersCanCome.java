package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** All of the agency's people who belong to the meeting can come. */
public final class TravellersCanCome implements PlacementRule {

    @Override
    public String key() {
        return "travellersCanCome";
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
        for (int traveller : problem.meeting(meeting).travellers()) {
            if (problem.isAway(traveller, place.slot())) {
                return 1;
            }
        }
        return 0;
    }
}
