package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** What a reminder by hand would do, for those who conduct the meeting. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class ReminderQueries {

    @Inject
    private MeetingDetails details;

    @Inject
    private Reminders reminders;

    @Inject
    private MeetingMessages messages;

    @Inject
    private Actors actors;

    /** @throws NotFoundException unless the person conducts the meeting and it is convened */
    public ReminderPreview preview(long meetingId) {
        SeenMeeting seen = details.seen(meetingId, actors.current());
        Meeting meeting = seen.meeting();
        if (!seen.access().mayConduct(actors.current()) || meeting.getState() != MeetingState.CONVENED) {
            throw new NotFoundException("convened meeting", meetingId);
        }
        ReminderRule rule = reminders.rule();
        return new ReminderPreview(
                meeting.getReference().toString(),
                meeting.getName(),
                rule.firstDays(),
                rule.secondDays(),
                messages.reminder(meeting, reminders.open(meeting, seen.holders()), seen.holders()));
    }
}
