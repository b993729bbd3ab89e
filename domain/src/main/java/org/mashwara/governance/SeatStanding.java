package org.mashwara.governance;

import org.mashwara.directory.IncumbencyKind;
import org.mashwara.shared.Require;

/**
 * How one seat stands before or at a meeting.
 *
 * @param seatId the seat
 * @param postId the post that holds it
 * @param capacity in what capacity
 * @param standing what is known about its coming
 * @param personId who would sit, the holder or a registered alternate; null where that is nobody on record
 * @param charge by what charge the person who sits holds the seat's post; null where an alternate sits or nobody
 */
public record SeatStanding(
        long seatId, long postId, SeatCapacity capacity, Standing standing, Long personId, IncumbencyKind charge) {

    public SeatStanding {
        Require.present("capacity", capacity);
        Require.present("standing", standing);
    }

    /** Of a seat for which its holder would sit, if there is one. */
    public static SeatStanding of(SeatHolder holder, Standing standing) {
        return new SeatStanding(
                holder.seat().getId(),
                holder.seat().getPost().getId(),
                holder.seat().getCapacity(),
                standing,
                holder.personId(),
                holder.isVacant() ? null : holder.incumbency().getKind());
    }

    /** True if the holder of the post sits in person. */
    public boolean byHolder() {
        return charge != null;
    }

    /** The same seat, of whose coming something else were known. */
    public SeatStanding as(Standing other) {
        return new SeatStanding(seatId, postId, capacity, other, personId, charge);
    }

    /** The same seat, whose holder does not preside: is not willing, or does not sit in person. */
    public SeatStanding notPresiding() {
        return new SeatStanding(seatId, postId, capacity, standing, personId, null);
    }
}
