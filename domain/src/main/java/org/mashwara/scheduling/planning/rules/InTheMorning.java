package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** A meeting begins in the first session of the day. */
public final class InTheMorning implements PlacementRule {

    @Override
    public String key() {
        return "inTheMorning";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.calendar().sessionOf(place.slot()) == 0 ? 0 : 1;
    }
}
