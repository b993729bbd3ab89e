package org.mashwara.meeting.latechange;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;

/**
 * Sits while somebody is there who has to leave early, and takes what fits into that time: what is for decision first,
 * then the rest in the agenda's order; the next meeting takes what does not fit.
 */
final class FinishBeforeLeaving implements WayPolicy {

    @Override
    public Offer offer(Situation situation) {
        Told told = situation.told();
        if (!told.isLeaving()) {
            return Offer.none(WayKind.BEFORE_LEAVING, "nobodyLeaves");
        }
        TimeSlot slot = situation.slot();
        int minutes =
                (int) Duration.between(slot.getStartsAt(), told.leavesAt()).toMinutes();
        Set<Long> fitting = fitting(situation.agenda(), minutes);
        if (!told.leavesAt().isBefore(slot.getEndsAt()) || fitting.isEmpty()) {
            return Offer.none(WayKind.BEFORE_LEAVING, "nothingFits");
        }
        List<BodyOutlook> bodies = situation.onTheDay(seat -> stays(seat, told) ? seat.as(Standing.SURE) : seat);
        Set<Long> there = Set.of(told.leavingSeat());
        Presenters presenters = new Presenters(situation, there, bodies);
        return Offer.of(new WayOut(
                WayKind.BEFORE_LEAVING,
                TakeDecisionsOnly.shorter(slot, minutes),
                null,
                bodies,
                situation.agenda().stream()
                        .map(item ->
                                fitting.contains(item.itemId()) ? presenters.present(item) : ItemThen.carried(item))
                        .toList(),
                Set.of(),
                situation.missing(there),
                0));
    }

    private static boolean stays(SeatStanding seat, Told told) {
        return told.leavingSeat() == seat.seatId() && seat.byHolder();
    }

    private static Set<Long> fitting(List<AgendaPoint> agenda, int minutes) {
        Set<Long> fitting = new HashSet<>();
        int left = minutes;
        List<AgendaPoint> byWeight = Stream.concat(
                        agenda.stream().filter(item -> item.purpose() == Purpose.DECISION),
                        agenda.stream().filter(item -> item.purpose() != Purpose.DECISION))
                .toList();
        for (AgendaPoint item : byWeight) {
            if (item.minutes() <= left) {
                fitting.add(item.itemId());
                left -= item.minutes();
            }
        }
        return fitting;
    }
}
