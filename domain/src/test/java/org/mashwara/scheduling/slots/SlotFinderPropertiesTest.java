package org.mashwara.scheduling.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mashwara.scheduling.TimeSlot;

/** The slot finder says what somebody would say who looks at every quarter of an hour of everybody's calendar. */
class SlotFinderPropertiesTest {

    @Property(tries = 2000)
    void itRanksAsLookingAtEveryQuarterOfAnHourDoes(@ForAll long seed) {
        AGeneratedCase generated = AGeneratedCase.of(new Random(seed));

        List<RankedSlot> ranked = generated.finder().rank();

        assertThat(ranked).containsExactlyElementsOf(new ByHand(generated).rank());
    }

    @Property(tries = 1000)
    void itSaysOfEverySeatWhatLookingDoes(@ForAll long seed) {
        AGeneratedCase generated = AGeneratedCase.of(new Random(seed));
        ByHand byHand = new ByHand(generated);
        for (RankedSlot ranked : generated.finder().rank()) {
            Map<Long, Outlook> said = generated.finder().assess(ranked.slot()).seats().stream()
                    .collect(Collectors.toMap(SeatOutlook::seatId, SeatOutlook::outlook));
            assertThat(said).isEqualTo(byHand.seats(ranked.slot()));
        }
    }

    @Property(tries = 1000)
    void theObjectionsAddUpToTheCost(@ForAll long seed) {
        SlotFinder finder = AGeneratedCase.of(new Random(seed)).finder();
        for (RankedSlot ranked : finder.rank()) {
            SlotAssessment said = finder.assess(ranked.slot());
            assertThat(said.cost()).isEqualTo(ranked.cost());
            assertThat(said.objections().stream().mapToInt(Objection::cost).sum())
                    .isEqualTo(ranked.cost());
        }
    }

    @Property(tries = 500)
    void theSameFactsGiveTheSameOrder(@ForAll long seed) {
        List<TimeSlot> once = slots(seed);

        assertThat(slots(seed)).isEqualTo(once);
    }

    private static List<TimeSlot> slots(long seed) {
        return AGeneratedCase.of(new Random(seed)).finder().rank().stream()
                .map(RankedSlot::slot)
                .toList();
    }
}
