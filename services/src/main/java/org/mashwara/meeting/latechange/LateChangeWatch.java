package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswered;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingCancelled;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.SessionOpened;

/** Notices when an answer makes a late change, and when it is over. */
@ApplicationScoped
class LateChangeWatch {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private LateChangeRepository changes;

    @Inject
    private LateChangeDesk desk;

    @Inject
    private Clock clock;

    void answered(@Observes InvitationAnswered event) {
        Invitation invitation = meetings.findInvitation(event.invitationId()).orElseThrow();
        Meeting meeting = invitation.getMeeting();
        Optional<LateChange> open = changes.open(meeting.getId());
        desk.situation(meeting).ifPresent(situation -> {
            Noticing noticing = new Noticing(situation, changes.lastDecided(meeting.getId()));
            if (open.isPresent() && noticing.isOver()) {
                open.get().pass(clock.instant());
            } else if (open.isEmpty()) {
                notice(meeting, invitation.getSeat(), noticing.after(event.answer(), invitation.getSeat()));
            }
        });
    }

    private void notice(Meeting meeting, Seat seat, Optional<LateChangeCause> cause) {
        cause.ifPresent(found -> changes.add(LateChange.notice(meeting, found, seat, clock.instant())));
    }

    /** Another time or place asks everybody again. */
    void moved(@Observes MeetingChanged event) {
        Meeting meeting = meetings.find(event.meetingId()).orElseThrow();
        changes.open(event.meetingId())
                .filter(open -> desk.situation(meeting)
                        .map(situation -> situation.cause().isEmpty())
                        .orElse(true))
                .ifPresent(open -> open.pass(clock.instant()));
    }

    void calledOff(@Observes MeetingCancelled event) {
        pass(event.meetingId());
    }

    void begun(@Observes SessionOpened event) {
        pass(event.meetingId());
    }

    private void pass(long meetingId) {
        changes.open(meetingId).ifPresent(open -> open.pass(clock.instant()));
    }
}
