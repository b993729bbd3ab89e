package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.mashwara.shared.LocalText;

/**
 * What the clocks of a body show at a time that is written by the clocks of another place.
 *
 * @param city the body's city
 * @param zone the zone of its clocks
 */
public record OtherTime(Instant startsAt, Instant endsAt, String zone, LocalText city) implements Serializable {

    /** Null where the body's clocks show the same. */
    public static OtherTime of(TimeSlot slot, ZoneId zone, LocalText city) {
        return slot.readsOtherwiseIn(zone)
                ? new OtherTime(slot.getStartsAt(), slot.getEndsAt(), zone.getId(), city)
                : null;
    }
}
