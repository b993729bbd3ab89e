package org.mashwara.directory;

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
import org.mashwara.shared.LocalText;

/** However often and in whatever order organisations and posts are moved, renamed and put right. */
class DatedTreePropertiesTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 30;
    private static final int THINGS = 5;

    /** @param parent who is to stand above; {@value #THINGS} for nobody */
    record Step(Kind kind, int child, int parent, int day, int other) {}

    enum Kind {
        MOVE,
        CORRECT,
        CORRECT_SINCE,
        RENAME,
        CORRECT_NAME_SINCE
    }

    @Property
    void organisationsStandUnderThemselvesOnNoDay(@ForAll("steps") List<Step> steps) {
        List<Organisation> all = organisations();
        steps.forEach(step -> attempt(() -> change(all, step)));
        for (Organisation each : all) {
            for (int day = -1; day <= DAYS + 1; day++) {
                LocalDate on = START.plusDays(day);
                assertThat(pathLength(each, on)).isLessThanOrEqualTo(THINGS);
                assertThat(namesOn(each.getNames(), on)).isEqualTo(on.isBefore(each.getBeginning()) ? 0 : 1);
            }
        }
    }

    @Property
    void postsStandUnderThemselvesOnNoDay(@ForAll("steps") List<Step> steps) {
        List<Post> all = posts();
        steps.forEach(step -> attempt(() -> changePost(all, step)));
        for (Post each : all) {
            for (int day = -1; day <= DAYS + 1; day++) {
                LocalDate on = START.plusDays(day);
                assertThat(depth(each, on)).isLessThanOrEqualTo(THINGS);
                assertThat(namesOn(each.getNames(), on)).isEqualTo(on.isBefore(each.getBeginning()) ? 0 : 1);
            }
        }
    }

    @Property
    void aMoveLeavesEarlierDaysAsTheyWere(@ForAll("steps") List<Step> steps, @ForAll("step") Step last) {
        List<Organisation> all = organisations();
        steps.forEach(step -> attempt(() -> change(all, step)));
        List<List<Organisation>> before = parents(all, last.day());
        attempt(() -> all.get(last.child()).moveUnder(at(all, last.parent()), START.plusDays(last.day())));
        assertThat(parents(all, last.day())).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, THINGS - 1),
                        Arbitraries.integers().between(0, THINGS),
                        Arbitraries.integers().between(1, DAYS),
                        Arbitraries.integers().between(1, DAYS))
                .as(Step::new);
    }

    private static void change(List<Organisation> all, Step step) {
        Organisation child = all.get(step.child());
        LocalDate day = START.plusDays(step.day());
        LocalDate other = START.plusDays(step.other());
        switch (step.kind()) {
            case MOVE -> child.moveUnder(at(all, step.parent()), day);
            case CORRECT -> child.correct(OrganisationKind.SERVICE, at(all, step.parent()), day);
            case CORRECT_SINCE -> child.correctParentSince(other, day);
            case RENAME -> child.rename(LocalText.of("Renamed " + step.other(), null), day);
            case CORRECT_NAME_SINCE -> child.correctNameSince(other, day);
        }
    }

    private static void changePost(List<Post> all, Step step) {
        Post child = all.get(step.child());
        LocalDate day = START.plusDays(step.day());
        LocalDate other = START.plusDays(step.other());
        Place place = new Place(child.getOrganisation(), at(all, step.parent()), "BS-" + step.other());
        switch (step.kind()) {
            case MOVE -> child.moveTo(place, day);
            case CORRECT -> child.correctPlace(place, day);
            case CORRECT_SINCE -> child.correctPlaceSince(other, day);
            case RENAME -> child.rename(LocalText.of("Renamed " + step.other(), null), day);
            case CORRECT_NAME_SINCE -> child.correctNameSince(other, day);
        }
    }

    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (BusinessException refused) {
            // a refused change is as good as none
        }
    }

    private static <T> T at(List<T> all, int place) {
        return place == THINGS ? null : all.get(place);
    }

    private static int pathLength(Organisation start, LocalDate day) {
        int length = 0;
        for (Organisation each = start; each != null && length <= THINGS; each = each.parentOn(day)) {
            length++;
        }
        return length;
    }

    private static int depth(Post start, LocalDate day) {
        int length = 0;
        for (Post each = start;
                each != null && length <= THINGS;
                each = each.placeOn(day).parent()) {
            length++;
        }
        return length;
    }

    private static long namesOn(List<? extends DatedName> names, LocalDate day) {
        return names.stream().filter(name -> name.getPeriod().includes(day)).count();
    }

    private static List<List<Organisation>> parents(List<Organisation> all, int untilDay) {
        List<List<Organisation>> parents = new ArrayList<>();
        for (int day = 0; day < untilDay; day++) {
            LocalDate on = START.plusDays(day);
            List<Organisation> ofDay = new ArrayList<>();
            all.forEach(each -> ofDay.add(each.parentOn(on)));
            parents.add(ofDay);
        }
        return parents;
    }

    private static List<Organisation> organisations() {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            all.add(new Organisation(OrganisationKind.DEPARTMENT, LocalText.of("Office " + i, null), START, null));
        }
        return all;
    }

    private static List<Post> posts() {
        Organisation office = organisations().get(0);
        List<Post> all = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            all.add(new Post(office, LocalText.of("Post " + i, null), START, null, null));
        }
        return all;
    }
}
