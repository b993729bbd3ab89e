package org.mashwara.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.shared.Require;

/** Who sits for each invited seat, and what follows for quorum and chair. Works on the meeting's own list. */
final class AttendanceSheet {

    private final Meeting meeting;
    private final List<Attendance> taken;

    AttendanceSheet(Meeting meeting, List<Attendance> taken) {
        this.meeting = meeting;
        this.taken = taken;
    }

    /** Seats that aren't named stay as they are; nothing is taken unless all of it is possible. */
    void take(Map<Long, Presence> presences, InvitedSeats seats, Instant at) {
        presences.forEach(
                (seatId, presence) -> requirePossible(seats.invitation(seatId), presence, seats.holder(seatId)));
        presences.forEach((seatId, presence) -> take(seats.invitation(seatId), presence, seats.holder(seatId), at));
    }

    private static void requirePossible(Invitation invitation, Presence presence, SeatHolder holder) {
        Require.present("presence", presence);
        Require.that(presence != Presence.PRESENT || !holder.isVacant(), "attendance.vacant", holder.postName());
        Require.that(
                presence != Presence.ALTERNATE || invitation.getAnswer() == InvitationAnswer.ALTERNATE,
                "attendance.noAlternate",
                holder.postName());
    }

    private void take(Invitation invitation, Presence presence, SeatHolder holder, Instant at) {
        Attendance line = line(invitation);
        switch (presence) {
            case PRESENT -> line.holderPresent(holder, at);
            case ALTERNATE -> line.alternatePresent(invitation, holder, at);
            case ABSENT -> line.absent(holder, at);
        }
    }

    private Attendance line(Invitation invitation) {
        Optional<Attendance> known = taken.stream()
                .filter(line ->
                        line.getSeat().getId().equals(invitation.getSeat().getId()))
                .findFirst();
        return known.orElseGet(() -> {
            Attendance fresh = new Attendance(meeting, invitation.getSeat());
            taken.add(fresh);
            return fresh;
        });
    }

    /** Finds for one of the meeting's bodies whether it has its quorum and who presides. */
    void find(MeetingBody sitting, TermsOfReference terms, InvitedSeats seats, Instant at) {
        List<SeatStanding> standings = seats.atTheMeeting(sitting.getBody(), taken);
        Optional<Presiding> presiding = terms.getSuccession().presiding(standings);
        sitting.find(
                terms.getQuorumRule().on(standings, terms.getSuccession()),
                presiding
                        .map(found -> seats.invitation(found.seatId()).getSeat())
                        .orElse(null),
                presiding.map(Presiding::acting).orElse(false),
                at);
    }

    /** @throws org.mashwara.shared.BusinessException {@code attendance.missing} with the number of seats that are */
    void requireComplete(int invited) {
        int missing = invited - taken.size();
        Require.that(missing == 0, "attendance.missing", missing);
    }
}
