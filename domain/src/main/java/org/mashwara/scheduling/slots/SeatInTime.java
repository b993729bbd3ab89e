package org.mashwara.scheduling.slots;

import java.time.LocalDate;
import java.util.List;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Period;

/**
 * A seat as the slot finder sees it.
 *
 * @param seatId the seat
 * @param capacity in what capacity it takes part
 * @param period while the body has it
 * @param post the post that holds it, with its holders
 * @param deputies the posts right below, in order, whose holders could be nominated
 * @param organisationId whose working hours its holder keeps
 * @param agency true for a seat of the agency's team
 * @param permissionLeadDays so many days before a meeting the post's permission to attend must be asked for; 0 where it
 *     needs none
 */
public record SeatInTime(
        long seatId,
        SeatCapacity capacity,
        Period period,
        PostInTime post,
        List<PostInTime> deputies,
        long organisationId,
        boolean agency,
        int permissionLeadDays) {

    public SeatInTime {
        deputies = List.copyOf(deputies);
    }

    /** A seat whose post needs no permission. */
    public SeatInTime(
            long seatId,
            SeatCapacity capacity,
            Period period,
            PostInTime post,
            List<PostInTime> deputies,
            long organisationId,
            boolean agency) {
        this(seatId, capacity, period, post, deputies, organisationId, agency, 0);
    }

    boolean existsOn(LocalDate day) {
        return period.includes(day);
    }
}
