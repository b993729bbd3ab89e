package org.mashwara.governance;

import java.io.Serializable;
import org.mashwara.directory.HolderRow;
import org.mashwara.shared.LocalText;

/**
 * A seat as on a day.
 *
 * @param post the post's name on that day
 * @param holder who holds the post, or null where it is vacant
 */
public record SeatRow(
        long seatId,
        int precedence,
        SeatCapacity capacity,
        long postId,
        LocalText post,
        LocalText organisation,
        HolderRow holder)
        implements Serializable {}
