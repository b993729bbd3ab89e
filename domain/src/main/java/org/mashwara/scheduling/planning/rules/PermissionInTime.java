package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** Posts that need a permission to attend can have it in time; each that cannot counts. */
public final class PermissionInTime implements PlacementRule {

    @Override
    public String key() {
        return "permissionInTime";
    }

    @Override
    public Weight weight() {
        return Weight.soft(15);
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        int day = problem.dayOf(place);
        return (int) problem.meeting(meeting).seats().stream()
                .filter(seat -> day < seat.permittedFrom())
                .count();
    }
}
