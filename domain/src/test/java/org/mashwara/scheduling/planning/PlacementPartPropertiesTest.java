package org.mashwara.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mashwara.scheduling.planning.rules.StandardRules;

/** A rule that says it looks at a part of the place only says the same of all places that share it. */
class PlacementPartPropertiesTest {

    private static final RuleBook BOOK = StandardRules.book();

    @Property(tries = 200)
    void aRuleLooksAtNoMoreThanItSays(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 8, 8);
        Random random = new Random(seed);
        for (PlacementRule rule : BOOK.aboutPlaces()) {
            int meeting = random.nextInt(problem.size());
            Placement place = anyPlace(problem, random);
            Placement other = anyPlace(problem, random);
            Placement alike = switch (rule.looksAt()) {
                case TIME -> new Placement(place.slot(), other.room());
                case VENUE -> new Placement(other.slot(), place.room());
                case ALL -> place;
            };

            assertThat(rule.breaches(problem, meeting, alike))
                    .as("%s, meeting %d at %s and %s", rule.key(), meeting, place, alike)
                    .isEqualTo(rule.breaches(problem, meeting, place));
        }
    }

    @Property(tries = 200)
    void whatIsPossibleBreaksNoHardRuleAndCostsWhatTheSoftOnesSay(@ForAll long seed) {
        PlanningProblem problem = SmallCycle.of(seed, 8, 8);
        RuleBook book = SmallCycle.anyWeights(seed);
        Choices choices = new Choices(problem, book);
        for (int meeting = 0; meeting < problem.size(); meeting++) {
            if (problem.meeting(meeting).fixed()) {
                continue;
            }
            for (int slot = 0; slot < problem.calendar().slots(); slot++) {
                for (int room = 0; room < problem.rooms().size(); room++) {
                    Placement place = new Placement(slot, room);
                    int choice = choices.of(meeting, slot, room);

                    assertThat(choice != Choices.NONE)
                            .as("meeting %d at %s", meeting, place)
                            .isEqualTo(breaksNoHardRule(problem, book, meeting, place));
                    if (choice != Choices.NONE) {
                        assertThat(choices.cost(meeting, choice)).isEqualTo(cost(problem, book, meeting, place));
                    }
                }
            }
        }
    }

    private static boolean breaksNoHardRule(PlanningProblem problem, RuleBook book, int meeting, Placement place) {
        return book.aboutPlaces().stream()
                .filter(rule -> book.weightOf(rule).hard())
                .allMatch(rule -> rule.breaches(problem, meeting, place) == 0);
    }

    private static int cost(PlanningProblem problem, RuleBook book, int meeting, Placement place) {
        return book.aboutPlaces().stream()
                .filter(rule -> !book.weightOf(rule).hard())
                .mapToInt(rule -> book.weightOf(rule).points() * rule.breaches(problem, meeting, place))
                .sum();
    }

    private static Placement anyPlace(PlanningProblem problem, Random random) {
        return new Placement(
                random.nextInt(problem.calendar().slots()),
                random.nextInt(problem.rooms().size()));
    }
}
