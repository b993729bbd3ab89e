package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mashwara.scheduling.planning.rules.StandardRules;

/** What the search counts move by move is what a plan judged from scratch says. */
class IncrementalEvaluationPropertiesTest {

    private static final int MOVES = 60;
    private static final RuleBook BOOK = StandardRules.book();

    @Property(tries = 200)
    void theValueKeptUpToDateIsTheValueFromScratch(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 8);
        Choices choices = new Choices(problem, BOOK);
        SearchState state = new SearchState(problem, BOOK, choices);
        Random random = new Random(seed);

        for (int move = 0; move < MOVES; move++) {
            int meeting = random.nextInt(meetings);
            if (choices.count(meeting) == 0) {
                continue;
            }
            if (state.isPlaced(meeting)) {
                long before = state.value();
                assertThat(state.take(meeting)).isEqualTo(before - state.value());
            }
            if (random.nextInt(4) > 0) {
                int choice = random.nextInt(choices.count(meeting));
                long before = state.value();
                long added = state.added(meeting, choice);
                state.put(meeting, choice);
                assertThat(state.value()).isEqualTo(before + added);
            }
            PlanReview review = PlanReview.of(problem, BOOK, state.plan());
            assertThat(SearchState.costOf(state.value())).isEqualTo(review.cost());
            assertThat(SearchState.hardOf(state.value())).isEqualTo(review.hardBreaches());
        }
    }

    @Property(tries = 200)
    void everyRuleCountsStepByStepAsItDoesForAWholePlan(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int meetings) {
        PlanningProblem problem = SmallCycle.of(seed, meetings, 6);
        for (TogetherRule rule : BOOK.aboutMeetingsTogether()) {
            Random random = new Random(seed);
            Tally tally = rule.tally(problem);
            CyclePlan plan = CyclePlan.of(new Placement[meetings]);
            int counted = 0;
            for (int move = 0; move < MOVES; move++) {
                int meeting = random.nextInt(meetings);
                if (plan.place(meeting).isPresent()) {
                    Placement place = plan.place(meeting).get();
                    tally.take(meeting, place.slot(), place.room());
                    counted -= tally.added(meeting, place.slot(), place.room());
                }
                Placement place = new Placement(
                        random.nextInt(problem.calendar().slots()),
                        random.nextInt(problem.rooms().size()));
                counted += tally.added(meeting, place.slot(), place.room());
                tally.put(meeting, place.slot(), place.room());
                plan = plan.with(meeting, place);

                assertThat(counted)
                        .as("%s in %s", rule.key(), plan)
                        .isEqualTo(rule.breaches(problem, plan).stream()
                                .mapToInt(Breach::times)
                                .sum());
            }
        }
    }

    @Property(tries = 50)
    void whatASingleMoveWouldMeanIsTheDifferenceOfTwoPlans(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 8, 8);
        Random random = new Random(seed);
        CyclePlan plan = CyclePlan.of(new Placement[problem.size()]);
        for (int meeting = 0; meeting < problem.size(); meeting++) {
            plan = plan.with(meeting, anyPlace(problem, random));
        }
        int meeting = random.nextInt(problem.size());
        Placement elsewhere = anyPlace(problem, random);

        PlanReview review = PlanReview.of(problem, BOOK, plan);
        MoveEffect effect = review.ifMoved(meeting, elsewhere);

        PlanReview moved = PlanReview.of(problem, BOOK, plan.with(meeting, elsewhere));
        assertThat(effect.cost()).isEqualTo(moved.cost() - review.cost());
        assertThat(effect.costByRule().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(effect.cost());
        assertThat(effect.isPossible()).isEqualTo(moved.of(meeting).stream().noneMatch(Finding::hard));
    }

    @Property(tries = 200)
    void everyOtherPlaceCostsWhatThePlanWithItCosts(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 8, 8);
        RuleBook book = SmallCycle.anyWeights(seed);
        Random random = new Random(seed);
        CyclePlan plan = CyclePlan.of(new Placement[problem.size()]);
        for (int meeting = 0; meeting < problem.size(); meeting++) {
            plan = plan.with(meeting, random.nextInt(6) == 0 ? null : anyPlace(problem, random));
        }
        int meeting = random.nextInt(problem.size());
        PlanReview review = PlanReview.of(problem, book, plan);
        OtherPlaces others = new OtherPlaces(problem, book, plan, meeting);

        for (OtherPlace best : others.bySlot()) {
            assertThat(others.rooms(best.place().slot()))
                    .allSatisfy(other -> assertThat(other.hard()).isGreaterThanOrEqualTo(best.hard()))
                    .allSatisfy(other -> {
                        MoveEffect effect = review.ifMoved(meeting, other.place());
                        assertThat(other.cost()).isEqualTo(effect.cost());
                        assertThat(other.isPossible()).isEqualTo(effect.isPossible());
                    });
        }
    }

    private static Placement anyPlace(PlanningProblem problem, Random random) {
        return new Placement(
                random.nextInt(problem.calendar().slots()),
                random.nextInt(problem.rooms().size()));
    }
}
