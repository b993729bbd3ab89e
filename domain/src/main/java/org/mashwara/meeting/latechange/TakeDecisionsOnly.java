package org.mashwara.meeting.latechange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;

/** Takes the items for decision with those who come; the next meeting takes the others. */
final class TakeDecisionsOnly implements WayPolicy {

    @Override
    public Offer offer(Situation situation) {
        int minutes = situation.agenda().stream()
                .filter(item -> item.purpose() == Purpose.DECISION)
                .mapToInt(AgendaPoint::minutes)
                .sum();
        if (minutes == 0) {
            return Offer.none(WayKind.DECISIONS_ONLY, "nothingToDecide");
        }
        TimeSlot shorter = shorter(situation.slot(), minutes);
        if (shorter.equals(situation.slot())) {
            return Offer.none(WayKind.DECISIONS_ONLY, "notShorter");
        }
        List<BodyOutlook> bodies = situation.onTheDay(UnaryOperator.identity());
        Presenters presenters = new Presenters(situation, Set.of(), bodies);
        return Offer.of(new WayOut(
                WayKind.DECISIONS_ONLY,
                shorter,
                null,
                bodies,
                situation.agenda().stream()
                        .map(item ->
                                item.purpose() == Purpose.DECISION ? presenters.present(item) : ItemThen.carried(item))
                        .toList(),
                Set.of(),
                situation.missing(Set.of()),
                0));
    }

    /** The beginning of a slot that holds so many minutes; the whole slot where it is no longer than that. */
    static TimeSlot shorter(TimeSlot slot, int minutes) {
        Instant ends = slot.getStartsAt().plus(Duration.ofMinutes(minutes));
        return ends.isBefore(slot.getEndsAt()) ? TimeSlot.between(slot.getStartsAt(), ends, slot.getZone()) : slot;
    }
}
