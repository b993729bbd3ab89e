package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/** A meeting is in one of the cities in which it may be held. */
public final class HeldWhereAllowed implements PlacementRule {

    @Override
    public String key() {
        return "heldWhereAllowed";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public Strictness strictness() {
        return Strictness.ALWAYS_HARD;
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.VENUE;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.meeting(meeting).cities().contains(problem.cityOf(place)) ? 0 : 1;
    }

    @Override
    public boolean mayComeToBeBroken() {
        return false;
    }
}
