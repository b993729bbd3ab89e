package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationsReminded;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingCancelled;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.VenueReleased;
import org.mashwara.meeting.latechange.LateChangeDecided;
import org.mashwara.notification.Recipients.Recipient;

/**
 * Invites to meetings, tells what was changed and calls them off: one mail to whoever holds the seat's post that day,
 * one to each delegate.
 */
@ApplicationScoped
public class MeetingMails {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingMailWriter writer;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private Clock clock;

    void invite(@Observes MeetingConvened event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.invitation(meeting));
    }

    void change(@Observes MeetingChanged event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.change(meeting, event));
    }

    void decided(@Observes LateChangeDecided event) {
        Meeting meeting = meeting(event.changed().meetingId());
        send(meeting, writer.lateChange(meeting, event));
    }

    void release(@Observes VenueReleased event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.venue(meeting));
    }

    void callOff(@Observes MeetingCancelled event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.cancelled(meeting));
    }

    void remind(@Observes InvitationsReminded event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.reminders(meeting, event.invitationIds()));
    }

    /** Invites one person, who has come to hold the post of a seat that was invited before. */
    void inviteSuccessor(Meeting meeting, Invitation invitation, long personId) {
        send(meeting, writer.invitation(meeting, invitation, personId));
    }

    /** Tells one person, who will not hold the post on the day, that somebody else is invited. */
    void tellPredecessor(Meeting meeting, Invitation invitation, Recipient predecessor) {
        send(meeting, List.of(writer.handover(meeting, invitation, predecessor)));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow();
    }

    private void send(Meeting meeting, List<MeetingMail> mails) {
        for (MeetingMail mail : mails) {
            outbox.add(mail.outgoing(clock.instant()).about("meeting", meeting.getId()));
        }
    }
}
