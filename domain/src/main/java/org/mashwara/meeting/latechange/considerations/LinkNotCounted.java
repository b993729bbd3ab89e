package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** Whoever takes part by link does not count towards the quorum, by the terms of reference. */
public final class LinkNotCounted implements Consideration {

    @Override
    public String name() {
        return "linkNotCounted";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return (int) situation.bodies().stream()
                .filter(body -> !body.quorum().isLinkCounts())
                .flatMap(body -> body.seats().stream())
                .filter(seat ->
                        seat.capacity().countsTowardsQuorum() && way.byLink().contains(seat.seatId()))
                .count();
    }
}
