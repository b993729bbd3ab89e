package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.planning.RuleBook;
import org.mashwara.scheduling.planning.Weight;
import org.mashwara.scheduling.planning.rules.StandardRules;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;

class RuleWeightTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void aRuleIsMadeSoftHardOrHeavier() {
        RuleWeight weight = new RuleWeight("visitedInPerson", false, 30);
        assertThat(weighed(weight)).isEqualTo(Weight.soft(30));

        weight.weigh(true, 0);
        assertThat(weighed(weight)).isEqualTo(Weight.HARD);
    }

    private static Weight weighed(RuleWeight weight) {
        RuleBook book = weight.in(StandardRules.book());
        return book.weightOf(book.find(weight.getRule()).orElseThrow());
    }

    @Test
    void whatMakesAPlanAPlanStaysHardAndPointsHaveARange() {
        refused("weight.alwaysHard", () -> new RuleWeight("roomOnce", false, 5));
        refused("weight.alwaysSoft", () -> new RuleWeight("movesLittle", true, 0));
        refused("weight.points", () -> new RuleWeight("inTheMorning", false, -1));
        refused("weight.points", () -> new RuleWeight("inTheMorning", false, Weight.MOST + 1));
        refused("required", () -> new RuleWeight("inTheMorning", false, null));
        assertThatThrownBy(() -> new RuleWeight("unheard", false, 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRunKeepsToTheWeightsWithWhichItBegan() {
        PlanningRun run = new PlanningRun(2027, 2026, 1, 1000, 7, NOW);
        RuleWeight weight = new RuleWeight("visitedInPerson", false, 30);
        run.weighBy(List.of(weight, new RuleWeight("chairPresides", true, 0)));

        weight.weigh(false, 99);

        RuleBook book = run.book();
        assertThat(book.weightOf(book.find("visitedInPerson").orElseThrow())).isEqualTo(Weight.soft(30));
        assertThat(book.weightOf(book.find("chairPresides").orElseThrow())).isEqualTo(Weight.HARD);
        assertThat(book.weightOf(book.find("inTheMorning").orElseThrow()))
                .isEqualTo(
                        StandardRules.book().find("inTheMorning").orElseThrow().weight());
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}
