package org.mashwara.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** However often and in whatever order a post changes hands. */
class LineOfHoldersPropertiesTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 40;

    private final List<Person> persons = List.of(person("A"), person("B"), person("C"));

    record HandOver(int person, IncumbencyKind kind, int day) {}

    @Property
    void aPostHasAtMostOneSubstantiveAndOneActingHolder(@ForAll("handOvers") List<HandOver> handOvers) {
        List<Incumbency> kept = afterAll(handOvers);
        for (int day = 0; day <= DAYS; day++) {
            LocalDate on = START.plusDays(day);
            List<Incumbency> held =
                    kept.stream().filter(incumbency -> incumbency.isHeldOn(on)).toList();
            assertThat(held.stream().filter(i -> i.getKind().isSubstantive())).hasSizeLessThanOrEqualTo(1);
            assertThat(held.stream().filter(i -> !i.getKind().isSubstantive())).hasSizeLessThanOrEqualTo(1);
            assertThat(Incumbency.holderOn(kept, on).isPresent()).isEqualTo(!held.isEmpty());
        }
    }

    @Property
    void whoTookOverLastHoldsThePostAndEarlierDaysStayAsTheyWere(@ForAll("handOvers") List<HandOver> handOvers) {
        List<Incumbency> kept = new ArrayList<>();
        for (HandOver handOver : handOvers) {
            Map<LocalDate, Person> before = holders(kept);
            Incumbency taken = take(kept, handOver);
            if (taken != null) {
                LocalDate from = taken.getPeriod().getFrom();
                assertThat(Incumbency.holderOn(kept, from)).contains(taken);
                assertThat(holders(kept).headMap(from)).isEqualTo(((TreeMap<LocalDate, Person>) before).headMap(from));
            }
        }
    }

    @Property
    void aRefusedHandOverChangesNothing(
            @ForAll("handOvers") List<HandOver> handOvers, @ForAll("handOver") HandOver another) {
        List<Incumbency> kept = afterAll(handOvers);
        Map<LocalDate, Person> before = holders(kept);
        if (take(kept, another) == null) {
            assertThat(holders(kept)).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<HandOver>> handOvers() {
        return handOver().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<HandOver> handOver() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(IncumbencyKind.class),
                        Arbitraries.integers().between(0, DAYS))
                .as(HandOver::new);
    }

    private List<Incumbency> afterAll(List<HandOver> handOvers) {
        List<Incumbency> kept = new ArrayList<>();
        handOvers.forEach(handOver -> take(kept, handOver));
        return kept;
    }

    private Incumbency take(List<Incumbency> kept, HandOver handOver) {
        try {
            Incumbency taken = new LineOfHolders(post(), kept)
                    .handOver(
                            persons.get(handOver.person()),
                            handOver.kind(),
                            Notification.NONE,
                            START.plusDays(handOver.day()),
                            START);
            kept.add(taken);
            return taken;
        } catch (BusinessException refused) {
            return null;
        }
    }

    private static TreeMap<LocalDate, Person> holders(List<Incumbency> kept) {
        TreeMap<LocalDate, Person> holders = new TreeMap<>();
        for (int day = -1; day <= DAYS; day++) {
            LocalDate on = START.plusDays(day);
            Incumbency.holderOn(kept, on).ifPresent(holder -> holders.put(on, holder.getPerson()));
        }
        return holders;
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
