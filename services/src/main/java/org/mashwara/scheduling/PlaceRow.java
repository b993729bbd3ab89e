package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mashwara.shared.LocalText;

/**
 * A place that a meeting of a plan could have instead.
 *
 * @param session which of the day's sessions, from 0
 * @param zone the zone of the body's clocks
 * @param hard how often hard rules would be broken there
 * @param cost how many points more the plan would cost; fewer if negative
 */
public record PlaceRow(
        LocalDate day,
        int session,
        LocalTime starts,
        LocalTime ends,
        Instant startsAt,
        Instant endsAt,
        String zone,
        long roomId,
        LocalText room,
        LocalText city,
        int hard,
        long cost)
        implements Serializable {

    public boolean isPossible() {
        return hard == 0;
    }

    /** True if the plan would cost no more. */
    public boolean isCheap() {
        return isPossible() && cost <= 0;
    }
}
