package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * Action points are followed up: the owner reports what was done, the TWG Secretariat verifies it or sends it back.
 * Each method takes the action point's version as the page showed it.
 */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
public class ActionPointService {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<ActionPointDone> done;

    /** Says what was done; for whoever acts for the owner. */
    public void reportDone(long actionPointId, long version, String actionTaken) {
        ActionPoint actionPoint = find(actionPointId);
        if (!MeetingAccess.mayReportDone(actors.current(), actionPoint)) {
            throw new NotFoundException("action point", actionPointId);
        }
        context.forPost(actionPoint.getOwner().getId());
        asShown(actionPoint, version).reportDone(actionTaken, actors.current().accountId(), clock.instant());
        done.fire(new ActionPointDone(actionPointId));
    }

    /** Confirms that it was done; for the TWG Secretariat of the meeting, but not for whoever reported it. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void verify(long actionPointId, long version) {
        toFollowUp(actionPointId, version).verify(actors.current().accountId(), clock.instant());
    }

    /** Opens it again because it isn't done yet; for the TWG Secretariat of the meeting. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void sendBack(long actionPointId, long version) {
        toFollowUp(actionPointId, version).sendBack();
    }

    private ActionPoint toFollowUp(long actionPointId, long version) {
        ActionPoint actionPoint = find(actionPointId);
        if (!seating.places(actionPoint.getMeeting()).access().mayConduct(actors.current())) {
            throw new NotFoundException("action point", actionPointId);
        }
        return asShown(actionPoint, version);
    }

    private ActionPoint asShown(ActionPoint actionPoint, long version) {
        context.about("action point", actionPoint.getId(), actionPoint.getReference());
        actionPoint.requireVersion(version);
        return actionPoint;
    }

    private ActionPoint find(long actionPointId) {
        return meetings.findActionPoint(actionPointId)
                .orElseThrow(() -> new NotFoundException("action point", actionPointId));
    }
}
