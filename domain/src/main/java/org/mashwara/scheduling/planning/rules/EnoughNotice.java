package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A meeting is on a day for which its notice can still be dispatched in time, as the terms of reference want it. */
public final class EnoughNotice implements PlacementRule {

    @Override
    public String key() {
        return "enoughNotice";
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
        return problem.dayOf(place) < problem.meeting(meeting).firstInTime() ? 1 : 0;
    }

    @Override
    public boolean mayComeToBeBroken() {
        return false;
    }
}
