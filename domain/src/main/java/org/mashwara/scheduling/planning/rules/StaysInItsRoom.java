package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A meeting stays in the room that people already know. */
public final class StaysInItsRoom implements PlacementRule {

    @Override
    public String key() {
        return "staysInItsRoom";
    }

    @Override
    public Weight weight() {
        return Weight.soft(5);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.VENUE;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        Placement standing = problem.meeting(meeting).standing();
        return standing == null || standing.room() == place.room() ? 0 : 1;
    }
}
