package org.mashwara.governance;

import org.mashwara.directory.Incumbency;
import org.mashwara.shared.LocalText;

/**
 * A seat with its post's name and whoever holds the post, as of one day.
 *
 * @param seat the seat
 * @param postName the post's name on that day
 * @param incumbency the holder's incumbency, or null where the post is vacant
 */
public record SeatHolder(Seat seat, LocalText postName, Incumbency incumbency) {

    public boolean isVacant() {
        return incumbency == null;
    }

    /** Id of the holder, or null. */
    public Long personId() {
        return incumbency == null ? null : incumbency.getPerson().getId();
    }

    /** The holder's name, or null. */
    public LocalText personName() {
        return incumbency == null ? null : incumbency.getPerson().getName();
    }
}
