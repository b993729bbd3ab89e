package org.mashwara.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.NotFoundException;

/**
 * A meeting with its seats, as far as somebody may see it.
 *
 * @param today what day it is where it sits
 */
record SeenMeeting(Meeting meeting, List<SeatHolder> holders, MeetingAccess access, LocalDate today) {

    /** One of its invitations. */
    Invitation invitation(long invitationId) {
        return meeting.getInvitations().stream()
                .filter(each -> each.getId() == invitationId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation", invitationId));
    }

    /** Attendance was taken, so quorum and chair were found. */
    boolean found() {
        return meeting.getBodies().stream()
                .allMatch(sitting -> sitting.finding().isPresent());
    }
}
