package org.mashwara.scheduling.slots;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.SeatStanding;
import org.mashwara.scheduling.slots.DayInTime.SeatOnDay;

/**
 * Asks the terms of reference what the seats' outlook means. Most slots have one of few patterns: each is asked about
 * once.
 */
final class Forecasts {

    private final long bodyId;
    private final TermsInTime terms;
    private final List<SeatOnDay> seats;
    private final Map<ByteBuffer, BodyOutlook> known = new HashMap<>();

    Forecasts(long bodyId, TermsInTime terms, List<SeatOnDay> seats) {
        this.bodyId = bodyId;
        this.terms = terms;
        this.seats = seats;
    }

    BodyOutlook of(Outlook[] outlooks) {
        byte[] pattern = new byte[outlooks.length];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (byte) outlooks[i].ordinal();
        }
        return known.computeIfAbsent(ByteBuffer.wrap(pattern), same -> ask(outlooks));
    }

    private BodyOutlook ask(Outlook[] outlooks) {
        if (terms == null) {
            return new BodyOutlook(bodyId, null, null, null);
        }
        return BodyOutlook.of(bodyId, terms.quorum(), terms.succession(), standings(outlooks));
    }

    private List<SeatStanding> standings(Outlook[] outlooks) {
        List<SeatStanding> standings = new ArrayList<>(outlooks.length);
        for (int i = 0; i < outlooks.length; i++) {
            SeatOnDay seat = seats.get(i);
            SeatStanding standing = new SeatStanding(
                    seat.seat().seatId(),
                    seat.seat().post().postId(),
                    seat.seat().capacity(),
                    outlooks[i].standing(),
                    seat.holder() == null ? null : seat.holder().personId(),
                    seat.holder() == null ? null : seat.holder().charge());
            // a deputy has not been nominated yet and never presides
            standings.add(outlooks[i] == Outlook.DEPUTY ? standing.notPresiding() : standing);
        }
        return standings;
    }
}
