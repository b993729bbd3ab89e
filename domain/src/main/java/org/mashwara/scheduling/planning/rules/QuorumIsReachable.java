package org.mashwara.scheduling.planning.rules;

import org.mashwara.scheduling.planning.MeetingToPlan;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlacementPart;
import org.mashwara.scheduling.planning.PlacementRule;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.Weight;

/** As many seats can be filled, by holder or alternate, as the quorum needs. */
public final class QuorumIsReachable implements PlacementRule {

    @Override
    public String key() {
        return "quorumIsReachable";
    }

    @Override
    public Weight weight() {
        return Weight.HARD;
    }

    @Override
    public PlacementPart looksAt() {
        return PlacementPart.TIME;
    }

    @Override
    public int breaches(PlanningProblem problem, int meeting, Placement place) {
        MeetingToPlan planned = problem.meeting(meeting);
        int filled = planned.seats().size() - EmptySeats.at(problem, meeting, place);
        return filled < planned.quorum() ? 1 : 0;
    }
}
