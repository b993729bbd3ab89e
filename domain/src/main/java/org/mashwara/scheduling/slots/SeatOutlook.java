package org.mashwara.scheduling.slots;

import org.mashwara.directory.IncumbencyKind;

/**
 * Who could come for a seat.
 *
 * @param seatId the seat
 * @param postId its post
 * @param outlook what is known
 * @param personId the holder on that day, or null
 * @param charge the holder's charge, or null
 * @param deputyPostId the post right below whose holder is known to be free; null where none is or none is needed
 */
public record SeatOutlook(
        long seatId, long postId, Outlook outlook, Long personId, IncumbencyKind charge, Long deputyPostId) {}
