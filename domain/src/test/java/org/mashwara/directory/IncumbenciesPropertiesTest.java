package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Period;

/** However incumbencies are entered, handed over, ended, put right, set aside, and whatever becomes of the post. */
class IncumbenciesPropertiesTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 40;

    private final List<Person> persons = List.of(person("A"), person("B"), person("C"));

    enum Kind {
        ENTER,
        HAND_OVER,
        END,
        CORRECT,
        SET_ASIDE,
        ABOLISH,
        RESTORE
    }

    /** @param length in days; 0 for no end */
    record Step(Kind kind, int which, IncumbencyKind charge, int day, int length) {}

    @Property
    void aPostHasAtMostOneSubstantiveAndOneActingHolderAndNoneAfterItsEnd(@ForAll("steps") List<Step> steps) {
        Post post = post();
        List<Incumbency> kept = new ArrayList<>();
        for (Step step : steps) {
            attempt(() -> take(post, kept, step));
            for (int day = 0; day <= DAYS * 2; day++) {
                LocalDate on = START.plusDays(day);
                List<Incumbency> held =
                        kept.stream().filter(each -> each.isHeldOn(on)).toList();
                assertThat(held.stream().filter(each -> each.getKind().isSubstantive()))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(held.stream().filter(each -> !each.getKind().isSubstantive()))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(held.isEmpty() || post.existsOn(on)).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(IncumbencyKind.class),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, DAYS))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private void take(Post post, List<Incumbency> kept, Step step) {
        LineOfHolders line = new LineOfHolders(post, kept);
        LocalDate day = START.plusDays(step.day());
        Period period = Period.between(day, step.length() == 0 ? null : day.plusDays(step.length()));
        Person person = persons.get(step.which() % persons.size());
        Incumbency one = kept.isEmpty() ? null : kept.get(step.which() % kept.size());
        switch (step.kind()) {
            case ENTER -> kept.add(line.enter(person, step.charge(), Notification.NONE, period));
            case HAND_OVER -> kept.add(line.handOver(person, step.charge(), Notification.NONE, day, day));
            case ABOLISH -> line.abolish(day);
            case RESTORE -> post.restore();
            default -> {
                if (one != null) {
                    change(line, kept, one, step, period);
                }
            }
        }
    }

    private void change(LineOfHolders line, List<Incumbency> kept, Incumbency one, Step step, Period period) {
        switch (step.kind()) {
            case END -> line.end(one, period.getFrom());
            case CORRECT ->
                line.correct(
                        one, persons.get(step.length() % persons.size()), step.charge(), Notification.NONE, period);
            default -> {
                line.setAside(one, "A mistake", Instant.EPOCH);
                kept.remove(one);
            }
        }
    }

    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (BusinessException refused) {
            // a refused change is as good as none
        }
    }

    private static Post post() {
        Organisation home =
                new Organisation(OrganisationKind.DEPARTMENT, LocalText.of("Home Department", null), START, null);
        return new Post(home, LocalText.of("Home Secretary", null), START, null, null);
    }

    private static Person person(String name) {
        return new Person(LocalText.of(name, null), null, null);
    }
}
