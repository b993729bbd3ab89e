package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.HolderRow;
import org.mashwara.shared.LocalText;

/**
 * A seat in the list in which seats are kept.
 *
 * @param position its place among those that have not ended, from 1
 * @param holder who holds the post today, or null
 * @param until its last day, or null
 * @param permissions whose permission it needs to attend, now and later; empty where it needs none
 * @param begun false for a seat that begins on a later day
 * @param mayChange whether the person may give this capacity and take it away
 */
public record SeatLine(
        long seatId,
        int position,
        SeatCapacity capacity,
        long postId,
        LocalText post,
        LocalText organisation,
        HolderRow holder,
        LocalDate from,
        LocalDate until,
        List<PermissionNeedRow> permissions,
        boolean begun,
        boolean mayChange)
        implements Serializable {}
