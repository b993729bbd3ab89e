package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mashwara.scheduling.planning.rules.StandardRules;

class ReviewCyclePlannerPropertiesTest {

    private static final RuleBook BOOK = StandardRules.book();

    @Property(tries = 150)
    void findsTheOptimumOfTinyCyclesAndBoundsIt(@ForAll long seed) {
        hasTheOptimum(SmallCycle.of(seed, 3, 6), BOOK, seed);
    }

    @Property(tries = 100)
    void theBoundHoldsWhateverTheRulesWeigh(@ForAll long seed) {
        hasTheOptimum(SmallCycle.of(seed, 3, 6), SmallCycle.anyWeights(seed), seed);
    }

    @Example
    void whereABrokenRuleWouldSaveMoreThanItCostsTheSearchAllHaveAPlace() {
        hasTheOptimum(SmallCycle.of(-247, 3, 6), SmallCycle.anyWeights(-247), -247);
    }

    @Example
    void whereTheSearchEndsWithABrokenRuleRoomIsMade() {
        hasTheOptimum(SmallCycle.of(7436, 3, 6), BOOK, 7436);
    }

    @Property(tries = 100)
    void noPlanBreaksAHardRuleAndWhatHasNoPlaceSaysWhy(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 14) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 7);

        PlanningResult result = plan(problem, 5_000, seed);

        assertThat(result.review().conflicts())
                .allMatch(conflict -> conflict.meetings().stream()
                        .allMatch(meeting -> problem.meeting(meeting).fixed()));
        assertThat(result.plan().placed().count() + result.unplaced().size()).isEqualTo(meetings);
        for (Unplaced unplaced : result.unplaced()) {
            assertThat(unplaced.against()).isNotEmpty();
            assertThat(unplaced.refusedBy().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(unplaced.slots());
        }
        assertThat(result.bound()).isLessThanOrEqualTo(result.cost());
    }

    @Property(tries = 60)
    void aPlanThatIsKnownToBePossibleIsNeverLost(@ForAll long seed, @ForAll @IntRange(min = 4, max = 12) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 9);
        PlanningProblem possible = standing(problem, plan(problem, 5_000, seed).plan());
        PlanReview known = PlanReview.of(
                possible,
                BOOK,
                CyclePlan.of(possible.meetings().stream()
                        .map(MeetingToPlan::standing)
                        .toArray(Placement[]::new)));

        PlanningResult again = plan(possible, 2_000, seed + 1);

        assertThat(again.plan().isComplete()).isTrue();
        assertThat(again.review().conflicts()).isEqualTo(known.conflicts());
        assertThat(again.cost()).isLessThanOrEqualTo(known.cost());
    }

    @Property(tries = 20)
    void theSameSeedAndStepsGiveTheSamePlan(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 10, 8);

        assertThat(plan(problem, 10_000, seed)).satisfies(result -> {
            PlanningResult again = plan(problem, 10_000, seed);
            assertThat(again.plan()).isEqualTo(result.plan());
            assertThat(again.bound()).isEqualTo(result.bound());
        });
    }

    @Property(tries = 40)
    void whatIsFixedStays(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 10, 8);

        CyclePlan plan = plan(problem, 3_000, seed).plan();

        for (int meeting = 0; meeting < problem.size(); meeting++) {
            if (problem.meeting(meeting).fixed()) {
                assertThat(plan.place(meeting))
                        .contains(problem.meeting(meeting).standing());
            }
        }
    }

    /** What the planner finds is complete if a plan of all meetings exists, and then none is cheaper. */
    private static void hasTheOptimum(PlanningProblem problem, RuleBook book, long seed) {
        PlanningResult result =
                new ReviewCyclePlanner(problem, book).plan(Effort.ofSteps(20_000), seed, progress -> true);

        OptionalLong optimum = cheapest(problem, book);
        assertThat(result.unplaced().isEmpty()).isEqualTo(optimum.isPresent());
        if (optimum.isPresent()) {
            assertThat(result.cost()).isEqualTo(optimum.getAsLong());
            assertThat(result.bound()).isLessThanOrEqualTo(optimum.getAsLong());
        }
    }

    /** Only the placed meetings, standing where the plan has them. */
    private static PlanningProblem standing(PlanningProblem problem, CyclePlan plan) {
        List<Integer> placed = plan.placed().boxed().toList();
        List<MeetingToPlan> meetings = new ArrayList<>();
        for (int meeting : placed) {
            MeetingToPlan planned = problem.meeting(meeting);
            meetings.add(
                    planned.fixed()
                            ? planned
                            : planned.standingAt(plan.place(meeting).orElseThrow()));
        }
        List<MeetingOrder> orders = problem.orders().stream()
                .filter(order -> placed.contains(order.before()) && placed.contains(order.after()))
                .map(order -> new MeetingOrder(
                        order.kind(), placed.indexOf(order.before()), placed.indexOf(order.after()), order.days()))
                .toList();
        return new PlanningProblem(
                problem.calendar(),
                problem.cities(),
                problem.travel(),
                problem.rooms(),
                problem.participants(),
                meetings,
                orders,
                List.of());
    }

    private static PlanningResult plan(PlanningProblem problem, long steps, long seed) {
        return new ReviewCyclePlanner(problem, BOOK).plan(Effort.ofSteps(steps), seed, progress -> true);
    }

    /** The cost of the best plan of all meetings, by trying all of them. */
    private static OptionalLong cheapest(PlanningProblem problem, RuleBook book) {
        Choices choices = new Choices(problem, book);
        return cheapest(problem, book, choices, CyclePlan.of(new Placement[problem.size()]), 0);
    }

    private static OptionalLong cheapest(
            PlanningProblem problem, RuleBook book, Choices choices, CyclePlan plan, int meeting) {
        PlanReview review = PlanReview.of(problem, book, plan);
        boolean unavoidable = review.conflicts().stream()
                .allMatch(conflict -> conflict.meetings().stream()
                        .allMatch(other -> problem.meeting(other).fixed()));
        if (!unavoidable) {
            return OptionalLong.empty();
        }
        if (meeting == problem.size()) {
            return OptionalLong.of(review.cost());
        }
        OptionalLong least = OptionalLong.empty();
        for (int choice = 0; choice < choices.count(meeting); choice++) {
            OptionalLong cost =
                    cheapest(problem, book, choices, plan.with(meeting, choices.place(meeting, choice)), meeting + 1);
            if (cost.isPresent() && (least.isEmpty() || cost.getAsLong() < least.getAsLong())) {
                least = cost;
            }
        }
        return least;
    }
}
