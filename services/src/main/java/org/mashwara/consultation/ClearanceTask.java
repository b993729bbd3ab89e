package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/**
 * A response that waits for the clearance of a post for which the person decides.
 *
 * @param id of the clearance
 * @param office the post whose response it is
 * @param station the post that is to clear it
 * @param sentBy the person who sent it
 */
public record ClearanceTask(
        long id,
        LocalText round,
        LocalText office,
        LocalText station,
        LocalText sentBy,
        Instant sentAt,
        Deadline deadline)
        implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getRound() {
        return round;
    }

    public LocalText getOffice() {
        return office;
    }

    public LocalText getStation() {
        return station;
    }

    public LocalText getSentBy() {
        return sentBy;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Until when the round takes it. */
    public Deadline getDeadline() {
        return deadline;
    }
}
