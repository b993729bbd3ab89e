package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/**
 * The TWG Secretariat changes a meeting whose invitations are out. What would be told to whom says
 * {@link MeetingChangeQueries} beforehand.
 */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class MeetingChangeService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingChanges changes;

    @Inject
    private Clock clock;

    @Inject
    private Event<VenueReleased> released;

    /**
     * Moves a convened meeting, or changes its place or mode; everybody who is invited is told, and those who answered
     * for the earlier time or place are asked again.
     *
     * @param version the meeting's, as the check page showed it
     * @throws org.mashwara.shared.BusinessException as {@link MeetingChanges#reschedule}
     */
    public void reschedule(long meetingId, long version, ReschedulingPlan plan) {
        Meeting meeting = desk.toConduct(meetingId, version);
        changes.reschedule(meeting, changes.arrangement(meeting, plan), plan.reason());
    }

    /**
     * Tells everybody who is invited the venue, which was withheld so far.
     *
     * @param version the meeting's, as the check page showed it
     * @throws org.mashwara.shared.BusinessException as {@link Meeting#releaseVenue}
     */
    public void releaseVenue(long meetingId, long version) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.releaseVenue(clock.instant());
        released.fire(new VenueReleased(meetingId));
    }
}
