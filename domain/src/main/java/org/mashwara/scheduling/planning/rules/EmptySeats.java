package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;

/** Seats that neither holder nor alternate can fill. */
final class EmptySeats {

    private EmptySeats() {}

    static int at(PlanningProblem problem, int meeting, Placement place) {
        int empty = 0;
        for (SeatToFill seat : problem.meeting(meeting).seats()) {
            if (isEmpty(problem, seat, place.slot())) {
                empty++;
            }
        }
        return empty;
    }

    static boolean isEmpty(PlanningProblem problem, SeatToFill seat, int slot) {
        return problem.isAway(seat.holder(), slot) && !(seat.hasAlternate() && !problem.isAway(seat.alternate(), slot));
    }
}
