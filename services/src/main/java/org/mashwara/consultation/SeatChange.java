package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change of what a seat has given, begun and not given yet: until then what was given counts.
 *
 * @param clearanceId the clearance under way, where the change waits for approval; otherwise null
 * @param sentForApprovalAt since when it waits for approval, or null
 */
public record SeatChange(Long clearanceId, Instant sentForApprovalAt) implements Serializable {

    public Long getClearanceId() {
        return clearanceId;
    }

    public Instant getSentForApprovalAt() {
        return sentForApprovalAt;
    }

    /** True if it is on its way to approval. */
    public boolean isAwaitingApproval() {
        return clearanceId != null;
    }
}
