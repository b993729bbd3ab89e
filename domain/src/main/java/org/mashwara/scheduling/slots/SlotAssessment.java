package org.mashwara.scheduling.slots;

import java.util.List;
import org.mashwara.scheduling.TimeSlot;

/**
 * Everything to be said of one slot.
 *
 * @param slot when
 * @param cost the sum of what speaks against it
 * @param objections what speaks against it, the weightiest first
 * @param seats seat by seat, in order of precedence
 * @param bodies body by body
 * @param roomId the room asked for, or the smallest one that is free and large enough; null for none
 */
public record SlotAssessment(
        TimeSlot slot,
        int cost,
        List<Objection> objections,
        List<SeatOutlook> seats,
        List<BodyOutlook> bodies,
        Long roomId) {

    public SlotAssessment {
        objections = List.copyOf(objections);
        seats = List.copyOf(seats);
        bodies = List.copyOf(bodies);
    }

    /** True if every body has its quorum by those alone who are known to be free. */
    public boolean isSure() {
        return bodies.stream()
                .allMatch(body -> body.forecast() != null && body.forecast().isReached());
    }
}
