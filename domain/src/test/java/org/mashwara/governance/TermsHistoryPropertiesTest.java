package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashwara.shared.BusinessException;

/** However often terms of reference are superseded and corrected. */
class TermsHistoryPropertiesTest {

    private static final int DAYS = 40;
    private static final LocalDate HELD = ABody.START.plusDays(15);

    private final ABody made = new ABody();
    private final GoverningBody body = made.body("TWG-BAL");

    record Step(boolean correction, int which, int day, int quorum) {}

    @Property
    void everyDayFromTheFirstVersionOnHasJustOne(@ForAll("steps") List<Step> steps) {
        TermsHistory history = afterAll(steps);
        if (history.all().isEmpty()) {
            return;
        }
        LocalDate first = history.all().get(0).getPeriod().getFrom();
        for (int day = 0; day <= DAYS; day++) {
            LocalDate on = ABody.START.plusDays(day);
            assertThat(history.all().stream().filter(version -> version.isInForceOn(on)))
                    .hasSize(on.isBefore(first) ? 0 : 1);
        }
    }

    @Property
    void aHeldMeetingKeepsTheTermsByWhichItSat(@ForAll("steps") List<Step> steps, @ForAll("step") Step another) {
        TermsHistory history = afterAll(steps);
        TermsContent before = history.on(HELD).map(TermsOfReference::getContent).orElse(null);
        boolean taken = take(history, another);
        if (before != null) {
            assertThat(history.on(HELD).map(TermsOfReference::getContent)).contains(before);
        } else if (!taken) {
            assertThat(history.on(HELD)).isEmpty();
        }
    }

    @Property
    void aRefusedStepChangesNothing(@ForAll("steps") List<Step> steps, @ForAll("step") Step another) {
        TermsHistory history = afterAll(steps);
        List<String> before = picture(history);
        if (!take(history, another)) {
            assertThat(picture(history)).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, 9))
                .as(Step::new);
    }

    private TermsHistory afterAll(List<Step> steps) {
        TermsHistory history = new TermsHistory(body, new ArrayList<>(), List.of(HELD));
        steps.forEach(step -> take(history, step));
        return history;
    }

    private boolean take(TermsHistory history, Step step) {
        LocalDate day = ABody.START.plusDays(step.day());
        TermsContent content = ABody.terms(QuorumRule.seats(step.quorum(), true));
        try {
            if (!step.correction()) {
                made.withId(history.introduce(content, day));
                return true;
            }
            if (history.all().isEmpty()) {
                return false;
            }
            history.correct(history.all().get(step.which() % history.all().size()), content, day);
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }

    private static List<String> picture(TermsHistory history) {
        return history.all().stream()
                .map(version -> version.getNumber() + " " + version.getPeriod() + " " + version.getContent())
                .toList();
    }
}
