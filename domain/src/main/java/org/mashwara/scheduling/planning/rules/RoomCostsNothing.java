package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A room that need not be hired is taken first. */
public final class RoomCostsNothing implements PlacementRule {

    @Override
    public String key() {
        return "roomCostsNothing";
    }

    @Override
    public Weight weight() {
        return Weight.soft(4);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.VENUE;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.rooms().get(place.room()).hired() ? 1 : 0;
    }
}
