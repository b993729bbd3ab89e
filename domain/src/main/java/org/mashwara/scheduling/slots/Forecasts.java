package org.mashwara.scheduling.slots;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
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
        List<SeatStanding> standings = standings(outlooks, false);
        QuorumForecast forecast = terms.quorum().forecast(standings, terms.succession());
        Presiding presiding = terms.succession().presiding(standings).orElse(null);
        Presiding possible =
                terms.succession().presiding(standings(outlooks, true)).orElse(null);
        return new BodyOutlook(bodyId, forecast, presiding, possible);
    }

    private List<SeatStanding> standings(Outlook[] outlooks, boolean ifAllCome) {
        List<SeatStanding> standings = new ArrayList<>(outlooks.length);
        for (int i = 0; i < outlooks.length; i++) {
            SeatOnDay seat = seats.get(i);
            // a deputy has not been nominated yet and never presides
            Standing standing = ifAllCome && outlooks[i] == Outlook.UNKNOWN ? Standing.SURE : outlooks[i].standing();
            standings.add(new SeatStanding(
                    seat.seat().seatId(),
                    seat.seat().post().postId(),
                    seat.seat().capacity(),
                    standing,
                    seat.holder() == null ? null : seat.holder().personId(),
                    seat.holder() == null ? null : seat.holder().charge()));
        }
        return standings;
    }
}
