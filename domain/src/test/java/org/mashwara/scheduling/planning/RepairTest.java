package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashwara.scheduling.planning.AYear.KARACHI;
import static org.mashwara.scheduling.planning.AYear.QUETTA;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.planning.rules.StandardRules;

class RepairTest {

    private static final RuleBook BOOK = StandardRules.book();
    private static final long ENOUGH = 1_000_000;

    @Test
    void whatIsInTheWayIsMovedAndWhatIsInTheWayOfThatAndNothingElse() {
        AYear year = new AYear();
        int late = inQuetta(year, 0, 0);
        int[] firstDay = {inQuetta(year, 0, 1), inQuetta(year, 0, 1)};
        int[] secondDay = {inQuetta(year, 1, 2), inQuetta(year, 1, 2)};
        int elsewhere = year.meeting(KARACHI, 4, year.somebody());
        int another = year.meeting(KARACHI, 5, year.somebody());
        PlanningProblem problem = year.problem();
        Choices choices = new Choices(problem, BOOK);
        SearchState state = new SearchState(problem, BOOK, choices);
        put(state, choices, late, 0, QUETTA);
        put(state, choices, firstDay[0], 0, QUETTA);
        put(state, choices, firstDay[1], 1, QUETTA);
        put(state, choices, secondDay[0], 2, QUETTA);
        put(state, choices, secondDay[1], 3, QUETTA);
        put(state, choices, elsewhere, 19, KARACHI);
        put(state, choices, another, 18, KARACHI);

        new Repair(choices, state, movable(problem)).mend(ENOUGH);

        CyclePlan plan = state.plan();
        assertThat(plan.isComplete()).isTrue();
        assertThat(PlanReview.of(problem, BOOK, plan).conflicts()).isEmpty();
        assertThat(plan.place(elsewhere)).contains(new Placement(19, KARACHI));
        assertThat(plan.place(another)).contains(new Placement(18, KARACHI));
    }

    @Test
    void withoutLooksWhatBreaksRulesIsLeftOutAndNothingIsMoved() {
        AYear year = new AYear();
        int late = inQuetta(year, 0, 0);
        int[] firstDay = {inQuetta(year, 0, 1), inQuetta(year, 0, 1)};
        PlanningProblem problem = year.problem();
        Choices choices = new Choices(problem, BOOK);
        SearchState state = new SearchState(problem, BOOK, choices);
        put(state, choices, late, 0, QUETTA);
        put(state, choices, firstDay[0], 0, QUETTA);
        put(state, choices, firstDay[1], 1, QUETTA);

        new Repair(choices, state, movable(problem)).mend(0);

        assertThat(state.plan()).isEqualTo(CyclePlan.of(null, new Placement(0, QUETTA), new Placement(1, QUETTA)));
    }

    private static int inQuetta(AYear year, int firstDay, int lastDay) {
        return year.meeting(
                Set.of(QUETTA),
                new Window(firstDay, lastDay, firstDay),
                List.of(SeatToFill.chair(year.somebody(), SeatToFill.NOBODY)));
    }

    private static void put(SearchState state, Choices choices, int meeting, int slot, int room) {
        state.put(meeting, choices.of(meeting, slot, room));
    }

    private static int[] movable(PlanningProblem problem) {
        return IntStream.range(0, problem.size()).toArray();
    }
}
