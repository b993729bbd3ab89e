package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.Weight;

/** Seats are filled by their holders; each alternate counts. */
public final class HoldersSit implements PlacementRule {

    @Override
    public String key() {
        return "holdersSit";
    }

    @Override
    public Weight weight() {
        return Weight.soft(10);
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        int alternates = 0;
        for (SeatToFill seat : problem.meeting(meeting).seats()) {
            if (problem.isAway(seat.holder(), place.slot()) && !EmptySeats.isEmpty(problem, seat, place.slot())) {
                alternates++;
            }
        }
        return alternates;
    }
}
