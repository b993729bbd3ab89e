package org.mashwara.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mashwara.scheduling.planning.CyclePlan;
import org.mashwara.scheduling.planning.Effort;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanReview;
import org.mashwara.scheduling.planning.PlanningProblem;
import org.mashwara.scheduling.planning.PlanningResult;
import org.mashwara.scheduling.planning.PlanningWatch;
import org.mashwara.scheduling.planning.ReviewCyclePlanner;
import org.mashwara.scheduling.planning.RuleBook;
import org.mashwara.shared.LocalText;

/**
 * A year laid out for the planner, with what is needed to read its plan.
 *
 * @param proposals the ids of the run's proposals, in the order of the problem's meetings
 * @param linked by position, the meetings that proposals are already
 * @param freed the ids of the proposals whose meeting is no more
 * @param officials by the ids of the posts that sit or travel: what they are called
 * @param engaged all meetings of the year, also of other bodies
 */
public record CycleLayout(
        PlanningProblem problem,
        RuleBook book,
        long seed,
        long ofSteps,
        List<Long> proposals,
        Map<Integer, Commitment> linked,
        List<Long> freed,
        Map<Long, LocalText> officials,
        List<Commitment> engaged,
        YearClock clock) {

    /** Searches, with the steps and the seed that the run has. */
    public PlanningResult search(Duration limit, PlanningWatch watch) {
        return new ReviewCyclePlanner(problem, book).plan(new Effort(ofSteps, limit), seed, watch);
    }

    /** Which of the problem's meetings a proposal is; empty if it is none. */
    OptionalInt position(long proposalId) {
        return IntStream.range(0, proposals.size())
                .filter(position -> proposals.get(position) == proposalId)
                .findFirst();
    }

    /** Where the proposals have their meetings now: what is a meeting already is where that is. */
    CyclePlan plan(List<ProposedMeeting> now) {
        Placement[] places = new Placement[now.size()];
        for (int i = 0; i < places.length; i++) {
            Commitment already = now.get(i).isOpen() ? null : linked.get(i);
            if (already != null) {
                places[i] = place(already.from(), already.roomId());
            } else if (now.get(i).isPlaced()) {
                places[i] = place(
                        now.get(i).getSlot().getStartsAt(), now.get(i).getRoom().getId());
            }
        }
        return CyclePlan.of(places);
    }

    PlanReview review(List<ProposedMeeting> now) {
        return PlanReview.of(problem, book, plan(now));
    }

    private Placement place(Instant starts, long roomId) {
        return IntStream.range(0, problem.rooms().size())
                .filter(room -> problem.rooms().get(room).id() == roomId)
                .mapToObj(room -> new Placement(clock.slotOf(starts), room))
                .findFirst()
                .orElse(null);
    }
}
