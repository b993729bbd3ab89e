package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RepairPropertiesTest {

    private static final long ENOUGH = 1_000_000;

    @Property(tries = 150)
    void leavesOutAsFewAsPossibleWhereverTheMeetingsWere(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 6);
        RuleBook book = SmallCycle.anyWeights(seed);
        Choices choices = new Choices(problem, book);
        SearchState state = new SearchState(problem, book, choices);
        int[] placeable = IntStream.range(0, meetings)
                .filter(meeting -> choices.count(meeting) > 0)
                .toArray();
        int[] movable = IntStream.of(placeable)
                .filter(meeting -> !problem.meeting(meeting).fixed())
                .toArray();
        for (int meeting : placeable) {
            state.put(meeting, Math.floorMod(seed, choices.count(meeting)));
        }

        new Repair(choices, state, movable).mend(ENOUGH);

        assertThat(PlanReview.of(problem, book, state.plan()).conflicts())
                .allMatch(conflict -> conflict.meetings().stream()
                        .allMatch(meeting -> problem.meeting(meeting).fixed()));
        assertThat(left(state, movable)).isEqualTo(fewestOut(problem, book, choices, movable));
    }

    @Example
    void whoIsLeftOutInsteadForLessIsNotForgotten() {
        leavesOutAsFewAsPossibleWhereverTheMeetingsWere(148783, 4);
    }

    @Property(tries = 150)
    void ofTheWaysThatLeaveOutFewestBacktrackingFindsTheCheapest(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 6);
        RuleBook book = SmallCycle.anyWeights(seed);
        Choices choices = new Choices(problem, book);
        SearchState state = fixedOnly(problem, book, choices);
        int[] movable = IntStream.range(0, meetings)
                .filter(meeting -> choices.count(meeting) > 0)
                .filter(meeting -> !problem.meeting(meeting).fixed())
                .toArray();

        long looks = new Backtracking(choices, state).improve(movable, ENOUGH);

        assertThat(looks).isLessThan(ENOUGH);
        Way best = allWays(fixedOnly(problem, book, choices), choices, movable);
        assertThat(left(state, movable)).isEqualTo(best.out());
        assertThat(PlanReview.of(problem, book, state.plan()).cost()).isEqualTo(best.cost());
    }

    private static long left(SearchState state, int[] movable) {
        return Arrays.stream(movable)
                .filter(meeting -> !state.isPlaced(meeting))
                .count();
    }

    private static SearchState fixedOnly(PlanningProblem problem, RuleBook book, Choices choices) {
        SearchState state = new SearchState(problem, book, choices);
        IntStream.range(0, problem.size())
                .filter(meeting -> problem.meeting(meeting).fixed())
                .forEach(meeting -> state.put(meeting, 0));
        return state;
    }

    private static long fewestOut(PlanningProblem problem, RuleBook book, Choices choices, int[] movable) {
        return allWays(fixedOnly(problem, book, choices), choices, movable).out();
    }

    /** The best of all ways to place the meetings or leave them out, by trying each. */
    private static Way allWays(SearchState state, Choices choices, int[] meetings) {
        return allWays(state, choices, meetings, 0, SearchState.hardOf(state.value()), 0);
    }

    private static Way allWays(SearchState state, Choices choices, int[] meetings, int next, int unavoidable, int out) {
        if (SearchState.hardOf(state.value()) > unavoidable) {
            return Way.NONE;
        }
        if (next == meetings.length) {
            return new Way(out, SearchState.costOf(state.value()));
        }
        Way best = allWays(state, choices, meetings, next + 1, unavoidable, out + 1);
        int meeting = meetings[next];
        for (int choice = 0; choice < choices.count(meeting); choice++) {
            state.put(meeting, choice);
            best = best.or(allWays(state, choices, meetings, next + 1, unavoidable, out));
            state.take(meeting);
        }
        return best;
    }

    private record Way(int out, long cost) {

        private static final Way NONE = new Way(Integer.MAX_VALUE, 0);

        private Way or(Way other) {
            return other.out < out || other.out == out && other.cost < cost ? other : this;
        }
    }
}
