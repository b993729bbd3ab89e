package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.SeatToFill;
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
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        int day = problem.dayOf(place);
        int late = 0;
        for (SeatToFill seat : problem.meeting(meeting).seats()) {
            if (day < seat.permittedFrom()) {
                late++;
            }
        }
        return late;
    }
}
