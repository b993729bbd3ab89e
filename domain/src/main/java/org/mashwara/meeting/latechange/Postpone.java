package org.mashwara.meeting.latechange;

import java.util.Set;

/** Holds the meeting with its whole agenda in another slot. Who comes then is asked anew. */
final class Postpone implements WayPolicy {

    @Override
    public Offer offer(Situation situation) {
        if (situation.others().isEmpty()) {
            return Offer.none(WayKind.POSTPONE, "noSlot");
        }
        return new Offer(
                WayKind.POSTPONE,
                situation.others().stream()
                        .map(other -> new WayOut(
                                WayKind.POSTPONE,
                                other.slot(),
                                other.roomId(),
                                other.bodies(),
                                situation.agenda().stream().map(ItemThen::kept).toList(),
                                Set.of(),
                                Set.of(),
                                other.cost()))
                        .toList(),
                null);
    }
}
