package org.mashwara.meeting.latechange;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mashwara.scheduling.slots.BodyOutlook;

/** Holds the meeting as convened, with whoever comes. */
final class GoOn implements WayPolicy {

    @Override
    public Offer offer(Situation situation) {
        List<BodyOutlook> bodies = situation.onTheDay(UnaryOperator.identity());
        Presenters presenters = new Presenters(situation, Set.of(), bodies);
        return Offer.of(new WayOut(
                WayKind.GO_ON,
                situation.slot(),
                null,
                bodies,
                situation.agenda().stream().map(presenters::present).toList(),
                Set.of(),
                situation.missing(Set.of()),
                0));
    }
}
