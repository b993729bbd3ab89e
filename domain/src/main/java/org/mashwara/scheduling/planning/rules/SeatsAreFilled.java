package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** Every seat is filled; each that stays empty counts. */
public final class SeatsAreFilled implements PlacementRule {

    @Override
    public String key() {
        return "seatsAreFilled";
    }

    @Override
    public Weight weight() {
        return Weight.soft(15);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return EmptySeats.at(problem, meeting, place);
    }
}
