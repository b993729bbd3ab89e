package org.mashwara.scheduling.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans a review cycle: puts every meeting where it is best for itself, the most constrained first, then searches for
 * better plans, mends or leaves out what breaks hard rules, then measures how far from the best possible the plan may
 * be. What stands already is where it begins, so that after a change it moves little.
 */
public final class ReviewCyclePlanner {

    /** While the first plan is built, a broken hard rule counts like so many points. */
    private static final long POINTS_PER_BREACH = 10_000;

    /** So few meetings that may move are at last tried in all combinations. */
    private static final int FEW = 6;

    /** So many places are looked at for that at most. */
    private static final long LOOKS_AT_FEW = 500_000;

    private final PlanningProblem problem;
    private final RuleBook book;

    public ReviewCyclePlanner(PlanningProblem problem, RuleBook book) {
        this.problem = problem;
        this.book = book;
    }

    /**
     * @param seed the same seed and steps give the same plan, unless the time limit or the watch stops the search
     * @param watch follows the search and may stop it
     */
    public PlanningResult plan(Effort effort, long seed, PlanningWatch watch) {
        long began = System.nanoTime();
        Choices choices = new Choices(problem, book);
        int[] placeable = IntStream.range(0, problem.size())
                .filter(meeting -> choices.count(meeting) > 0)
                .toArray();
        int[] movable = IntStream.of(placeable)
                .filter(meeting -> !problem.meeting(meeting).fixed())
                .toArray();
        SearchState state = new SearchState(problem, book, choices);
        Relations relations = new Relations(problem, movable);
        begin(choices, state, relations, placeable);
        LocalSearch search =
                new LocalSearch(choices, relations, state, movable, new Repair(choices, state, movable), seed);
        Rounds rounds =
                new Rounds(search, () -> new LowerBound(problem, book, choices, placeable), effort, watch, began);
        long steps = movable.length == 0 ? 0 : rounds.run();
        search.settle();
        if (movable.length <= FEW) {
            new Backtracking(choices, state).improve(movable, LOOKS_AT_FEW);
        }
        int[] placed = state.plan().placed().toArray();
        LowerBound bound =
                placed.length == placeable.length ? rounds.bound() : new LowerBound(problem, book, choices, placed);
        return result(state.plan(), bound, steps);
    }

    private void begin(Choices choices, SearchState state, Relations relations, int[] placeable) {
        List<Integer> order = IntStream.of(placeable)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                meeting -> problem.meeting(meeting).fixed() ? 0 : 1)
                        .thenComparingInt(meeting -> choices.count(meeting) / (1 + relations.count(meeting)))
                        .thenComparingInt(meeting -> meeting))
                .toList();
        for (int meeting : order) {
            Placement standing = problem.meeting(meeting).standing();
            int choice = standing == null ? Choices.NONE : choices.of(meeting, standing.slot(), standing.room());
            if (choice != Choices.NONE) {
                state.put(meeting, choice);
            }
        }
        for (int meeting : order) {
            if (!state.isPlaced(meeting)) {
                state.put(meeting, state.best(meeting, POINTS_PER_BREACH));
            }
        }
    }

    private PlanningResult result(CyclePlan plan, LowerBound bound, long steps) {
        PlanReview review = PlanReview.of(problem, book, plan);
        bound.tighten(Rounds.LAST_TIGHTENING, review.cost());
        WhyNot whyNot = new WhyNot(problem, book, plan);
        List<Unplaced> unplaced = IntStream.range(0, problem.size())
                .filter(meeting -> plan.place(meeting).isEmpty())
                .mapToObj(whyNot::of)
                .toList();
        return new PlanningResult(review, unplaced, moved(review), bound.points(), steps);
    }

    private List<Moved> moved(PlanReview review) {
        List<Moved> moved = new ArrayList<>();
        review.plan().placed().forEach(meeting -> {
            Placement from = problem.meeting(meeting).standing();
            Placement to = review.plan().place(meeting).orElseThrow();
            if (from != null && !from.equals(to)) {
                MoveEffect back = review.ifMoved(meeting, from);
                moved.add(new Moved(meeting, from, to, back.conflicts(), back.isPossible() ? back.cost() : 0));
            }
        });
        return moved;
    }
}
