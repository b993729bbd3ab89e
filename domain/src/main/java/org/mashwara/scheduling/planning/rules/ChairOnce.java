package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.Weight;

/** Nobody chairs two meetings at a time. */
public final class ChairOnce extends OncePerSlot {

    @Override
    public String key() {
        return "chairOnce";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    int things(PlanningProblem problem) {
        return problem.participants().size();
    }

    @Override
    int[] needed(PlanningProblem problem, int meeting, int room) {
        return problem.meeting(meeting).seats().stream()
                .filter(SeatToFill::isChair)
                .mapToInt(SeatToFill::holder)
                .distinct()
                .toArray();
    }
}
