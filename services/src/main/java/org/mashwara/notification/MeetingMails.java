package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingCancelled;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.VenueReleased;

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

    void release(@Observes VenueReleased event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.venue(meeting));
    }

    void callOff(@Observes MeetingCancelled event) {
        Meeting meeting = meeting(event.meetingId());
        send(meeting, writer.cancelled(meeting));
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
