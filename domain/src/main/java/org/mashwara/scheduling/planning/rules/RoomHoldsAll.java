package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** The room holds all who come. */
public final class RoomHoldsAll implements PlacementRule {

    @Override
    public String key() {
        return "roomHoldsAll";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.VENUE;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.rooms().get(place.room()).capacity()
                        < problem.meeting(meeting).people()
                ? 1
                : 0;
    }
}
