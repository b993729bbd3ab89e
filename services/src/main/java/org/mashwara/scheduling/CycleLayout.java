package org.mashwara.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mashwara.scheduling.planning.Effort;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.PlanningResult;
import org.mashwara.scheduling.planning.PlanningWatch;
import org.mashwara.scheduling.planning.ReviewCyclePlanner;
import org.mashwara.scheduling.planning.RuleBook;

/**
 * A year laid out for the planner, with what is needed to read its plan.
 *
 * @param proposals the ids of the run's proposals, in the order of the problem's meetings
 * @param fixed by position, the meetings that proposals of earlier plans have become
 */
public record CycleLayout(
        PlanningProblem problem,
        RuleBook book,
        long seed,
        long ofSteps,
        List<Long> proposals,
        Map<Integer, Commitment> fixed) {

    /** Searches, with the steps and the seed that the run has. */
    public PlanningResult search(Duration limit, PlanningWatch watch) {
        return new ReviewCyclePlanner(problem, book).plan(new Effort(ofSteps, limit), seed, watch);
    }
}
