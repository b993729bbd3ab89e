package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashwara.consultation.Anonymity.Given;

class AnonymityTest {

    private static final List<Set<Long>> EACH_ITS_OWN =
            List.of(Set.of(1L), Set.of(2L), Set.of(3L), Set.of(4L), Set.of(5L));

    @Test
    void threeOthersMustBeLeftForWhoeverAnsweredToo() {
        assertThat(kept(one(1, "A"), one(2, "B"), one(3, "A"))).isFalse();
        assertThat(kept(one(1, "A"), one(2, "B"), one(3, "A"), one(4, "B"))).isTrue();
        assertThat(Anonymity.isKept(List.of(one(1, "A"), one(2, "B"), one(3, "A")), List.of()))
                .as("to whom none of them is known")
                .isTrue();
    }

    @Test
    void whoeverAloneSaidSomethingElseKnowsWhatAllOthersSaid() {
        assertThat(kept(one(1, "A"), one(2, "B"), one(3, "B"), one(4, "B"), one(5, "B")))
                .isFalse();
    }

    @Test
    void whoeverHasApprovedAnAnswerKnowsIt() {
        List<Given> given = List.of(one(1, "A"), one(2, "B"), one(3, "A"), one(4, "B"), one(5, "B"));
        assertThat(Anonymity.isKept(given, List.of(Set.of(1L, 2L)))).isTrue();
        assertThat(Anonymity.isKept(given, List.of(Set.of(1L, 3L))))
                .as("the rest said the same")
                .isFalse();
        assertThat(Anonymity.isKept(given, List.of(Set.of(1L, 2L, 3L)))).isFalse();
    }

    @Test
    void oneAnswerInManyIsNotEnoughToLeaveItOpenWhatEachSaid() {
        Given[] alike = {several(1, 4, "A"), several(2, 4, "A"), several(3, 4, "A"), several(4, 4, "A"), mixed(5, 3, 1)
        };
        assertThat(kept(alike)).isFalse();
    }

    @Test
    void whereSeveralMayBeChosenWhatAllHaveInCommonIsNotTold() {
        Given both = new Given(1, 1, Map.of("A", 1L, "B", 1L));
        assertThat(Anonymity.isKept(List.of(both, one(2, "A"), one(3, "A"), one(4, "A")), List.of()))
                .isFalse();
    }

    /** Whatever is told: of no seat is it certain that it gave an answer, as it could be dealt out without it. */
    @Property
    void ofNothingThatIsToldOneSeatMustHaveSaidIt(@ForAll("dealt") List<List<String>> said) {
        List<Given> given = new ArrayList<>();
        for (int seat = 0; seat < said.size(); seat++) {
            Map<String, Long> times = new HashMap<>();
            said.get(seat).forEach(answer -> times.merge(answer, 1L, Long::sum));
            given.add(new Given(seat, said.get(seat).size(), times));
        }
        if (!Anonymity.isKept(given, List.of())) {
            return;
        }
        List<String> all = said.stream().flatMap(List::stream).toList();
        for (Given each : given) {
            for (String answer : Set.copyOf(all)) {
                assertThat(all.stream().filter(other -> !other.equals(answer)).count())
                        .as("answers that seat %d could have given instead of %s", each.seat(), answer)
                        .isGreaterThanOrEqualTo(each.answers());
            }
        }
        assertThat(given.stream().filter(each -> each.answers() > 0)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<List<List<String>>> dealt() {
        return Arbitraries.of("A", "B", "C", "D").list().ofMaxSize(5).list().ofMaxSize(8);
    }

    private static boolean kept(Given... given) {
        return Anonymity.isKept(Arrays.asList(given), EACH_ITS_OWN);
    }

    private static Given one(long seat, String answer) {
        return several(seat, 1, answer);
    }

    private static Given several(long seat, long times, String answer) {
        return new Given(seat, times, Map.of(answer, times));
    }

    private static Given mixed(long seat, long first, long second) {
        return new Given(seat, first + second, Map.of("A", first, "B", second));
    }
}
