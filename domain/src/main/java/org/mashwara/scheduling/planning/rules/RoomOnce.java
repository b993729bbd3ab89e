package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Strictness;
import org.mashwara.scheduling.planning.Weight;

/** One meeting at a time is in a room. */
public final class RoomOnce extends OncePerSlot {

    @Override
    public String key() {
        return "roomOnce";
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
    int things(PlanningProblem problem) {
        return problem.rooms().size();
    }

    @Override
    int[] needed(PlanningProblem problem, int meeting, int room) {
        return new int[] {room};
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }
}
