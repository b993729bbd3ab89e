package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** Nobody meets on a day off, on a public holiday or on a Friday afternoon. */
public final class CityIsOpen implements PlacementRule {

    @Override
    public String key() {
        return "cityIsOpen";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        return problem.cities().get(problem.cityOf(place)).closed().contains(place.slot()) ? 1 : 0;
    }
}
