package org.mashwara.meeting;

import java.io.Serializable;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.LocalText;

/**
 * To whom an invitation would go.
 *
 * @param post the post that holds the seat
 * @param capacity in what capacity it takes part
 * @param holder who holds the post on the meeting date; null where it is vacant
 * @param reachable the holder has a mail address
 */
public record Recipient(LocalText post, SeatCapacity capacity, LocalText holder, boolean reachable)
        implements Serializable {

    public LocalText getPost() {
        return post;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public LocalText getHolder() {
        return holder;
    }

    public boolean isReachable() {
        return reachable;
    }

    public boolean isVacant() {
        return holder == null;
    }
}
