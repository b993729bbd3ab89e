package org.mashwara.scheduling.slots;

import java.util.Collection;
import java.util.List;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;

/**
 * What can be expected of a body in a slot.
 *
 * @param bodyId the body
 * @param forecast of its quorum; null where no terms of reference are in force on that day
 * @param presiding who presides among those known to be free; null where nobody is
 * @param possible who would preside if all came of whom nothing is known; null where nobody could
 */
public record BodyOutlook(long bodyId, QuorumForecast forecast, Presiding presiding, Presiding possible) {

    /** What the terms of reference make of seats that stand so. */
    public static BodyOutlook of(
            long bodyId, QuorumRule quorum, ChairSuccession succession, Collection<SeatStanding> seats) {
        List<SeatStanding> ifAllCome = seats.stream()
                .map(seat -> seat.standing() == Standing.UNKNOWN ? seat.as(Standing.SURE) : seat)
                .toList();
        return new BodyOutlook(
                bodyId,
                quorum.forecast(seats, succession),
                succession.presiding(seats).orElse(null),
                succession.presiding(ifAllCome).orElse(null));
    }
}
