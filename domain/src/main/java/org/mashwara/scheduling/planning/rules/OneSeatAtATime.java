package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
import org.mashwara.scheduling.planning.Weight;

/** Nobody has seats in two meetings at a time; otherwise an alternate must sit in one of them. */
public final class OneSeatAtATime extends OncePerSlot {

    @Override
    public String key() {
        return "oneSeatAtATime";
    }

    @Override
    public Weight weight() {
        return Weight.soft(30);
    }

    @Override
    int things(PlanningProblem problem) {
        return problem.participants().size();
    }

    @Override
    int[] needed(PlanningProblem problem, int meeting, int room) {
        return problem.meeting(meeting).seats().stream()
                .mapToInt(SeatToFill::holder)
                .distinct()
                .toArray();
    }
}
