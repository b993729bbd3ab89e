package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** No meeting is on the day after a public holiday: papers come late, people stay away. */
public final class NotAfterHoliday implements PlacementRule {

    @Override
    public String key() {
        return "notAfterHoliday";
    }

    @Override
    public Weight weight() {
        return Weight.soft(3);
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.cities().get(problem.cityOf(place)).holidays().contains(problem.dayOf(place) - 1) ? 1 : 0;
    }
}
