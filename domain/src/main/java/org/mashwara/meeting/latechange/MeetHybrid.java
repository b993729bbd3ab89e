package org.mashwara.meeting.latechange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.scheduling.slots.BodyOutlook;

/**
 * Lets members who can't come take part by a link. They count towards the quorum where the terms of reference say so;
 * they never preside.
 */
final class MeetHybrid implements WayPolicy {

    @Override
    public Offer offer(Situation situation) {
        if (situation.linked()) {
            return Offer.none(WayKind.HYBRID, "linkedAlready");
        }
        Set<Long> byLink = situation
                .seats()
                .filter(seat -> seat.standing() == Standing.UNABLE && seat.byHolder())
                .map(SeatStanding::seatId)
                .filter(situation.told().byLink()::contains)
                .collect(Collectors.toSet());
        if (byLink.isEmpty()) {
            return Offer.none(WayKind.HYBRID, "nobodyByLink");
        }
        Set<Long> counting = situation.bodies().stream()
                .filter(body -> body.quorum().isLinkCounts())
                .flatMap(body -> body.seats().stream())
                .map(SeatStanding::seatId)
                .filter(byLink::contains)
                .collect(Collectors.toSet());
        List<BodyOutlook> bodies = situation.onTheDay(seat ->
                counting.contains(seat.seatId()) ? seat.as(Standing.SURE).notPresiding() : seat);
        Presenters presenters = new Presenters(situation, byLink, bodies);
        return Offer.of(new WayOut(
                WayKind.HYBRID,
                situation.slot(),
                null,
                bodies,
                situation.agenda().stream().map(presenters::present).toList(),
                byLink,
                situation.missing(byLink),
                0));
    }
}
