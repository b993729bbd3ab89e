package org.mashwara.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;

/**
 * How the seats of a meeting stand towards quorum and chair: before the meeting by what they answered, at the meeting by
 * who sits. Holders are those on the meeting date.
 */
final class InvitedSeats {

    private final List<Invitation> invitations;
    private final Map<Long, SeatHolder> holders = new HashMap<>();

    InvitedSeats(List<Invitation> invitations, Collection<SeatHolder> holders) {
        this.invitations = invitations;
        holders.forEach(holder -> this.holders.put(holder.seat().getId(), holder));
    }

    SeatHolder holder(Long seatId) {
        return holders.get(seatId);
    }

    Invitation invitation(Long seatId) {
        return invitations.stream()
                .filter(invitation -> invitation.getSeat().getId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a seat that was not invited"));
    }

    /** While nobody has been invited, nobody has answered. */
    List<SeatStanding> ofBody(GoverningBody body) {
        return holders.values().stream()
                .filter(holder -> holder.seat().getBody().equals(body))
                .map(holder -> SeatStanding.of(holder, holder.isVacant() ? Standing.UNABLE : Standing.UNKNOWN))
                .toList();
    }

    /** As the invited seats have answered. */
    List<SeatStanding> asAnswered(GoverningBody body) {
        return invitationsOf(body).stream()
                .map(invitation ->
                        invitation.standing(holder(invitation.getSeat().getId())))
                .toList();
    }

    /** As the invited seats are filled; a seat for which attendance has not been taken is empty. */
    List<SeatStanding> atTheMeeting(GoverningBody body, List<Attendance> attendance) {
        return invitationsOf(body).stream()
                .map(invitation -> atTheMeeting(invitation.getSeat(), attendance))
                .toList();
    }

    private SeatStanding atTheMeeting(Seat seat, List<Attendance> attendance) {
        Optional<Attendance> filled = attendance.stream()
                .filter(taken -> taken.getSeat().getId().equals(seat.getId()) && taken.isFilled())
                .findFirst();
        return filled.map(taken -> new SeatStanding(
                        seat.getId(),
                        seat.getPost().getId(),
                        seat.getCapacity(),
                        Standing.SURE,
                        taken.getPersonId(),
                        chargeOf(taken, holder(seat.getId()))))
                .orElseGet(() -> SeatStanding.of(holder(seat.getId()), Standing.UNABLE));
    }

    /** By what charge the person who sat holds the post; null for an alternate. */
    private static IncumbencyKind chargeOf(Attendance taken, SeatHolder holder) {
        boolean holderSat =
                taken.getPresence() == Presence.PRESENT && taken.getPersonId().equals(holder.personId());
        return holderSat ? holder.incumbency().getKind() : null;
    }

    private List<Invitation> invitationsOf(GoverningBody body) {
        return invitations.stream()
                .filter(invitation -> invitation.getSeat().getBody().equals(body))
                .toList();
    }
}
