package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A seat that a round would ask.
 *
 * @param holder who holds the post today, or null while it is vacant
 * @param activities what it is asked about
 */
public record AskedSeat(long seatId, LocalText post, LocalText holder, List<LocalText> activities)
        implements Serializable {

    public AskedSeat {
        activities = List.copyOf(activities);
    }

    public long getSeatId() {
        return seatId;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public List<LocalText> getActivities() {
        return activities;
    }
}
