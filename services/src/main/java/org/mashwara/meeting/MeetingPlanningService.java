package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.RoomRepository;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/**
 * The TWG Secretariat plans meetings of its bodies and their agendas. Whoever is none of a meeting's TWG Secretariat is
 * told that there is no such meeting.
 */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class MeetingPlanningService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private RoomRepository rooms;

    @Inject
    private PostRepository posts;

    @Inject
    private NewMeetings newMeetings;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<MeetingReplanned> replanned;

    @Inject
    private Event<MeetingCancelled> cancelled;

    /**
     * Plans a meeting.
     *
     * @param bodyIds the bodies that sit, of which the person is the TWG Secretariat; the first one's code stands in
     *     the reference
     * @return the meeting's id
     * @throws org.mashwara.shared.BusinessException {@code room.taken}, {@code meeting.inThePast}, or what is wrong with
     *     a field
     */
    public long plan(List<Long> bodyIds, MeetingPlan plan) {
        Require.present("body", bodyIds == null || bodyIds.isEmpty() ? null : bodyIds.get(0));
        List<GoverningBody> bodies = newMeetings.ownBodies(bodyIds);
        TimeSlot slot = plan.slot(bodies.get(0).getTimeZone());
        Arrangement arrangement = arrangement(plan, slot);
        Meeting meeting =
                newMeetings.plan(bodies, plan.name(), slot, arrangement.room().getId());
        meeting.replan(plan.name(), arrangement);
        meeting.withholdVenue(plan.venueWithheld());
        context.about("meeting", meeting.getId(), meeting.getReference().toString());
        return meeting.getId();
    }

    /**
     * Changes name, time, place or mode while nobody has been invited.
     *
     * @param version the meeting's, as the page showed it
     */
    public void replan(long meetingId, long version, MeetingPlan plan) {
        Meeting meeting = desk.toConduct(meetingId, version);
        TimeSlot slot = futureSlot(plan, meeting.getSlot().getZone());
        meeting.replan(plan.name(), arrangement(plan, slot));
        meeting.withholdVenue(plan.venueWithheld());
        meetings.settle();
        replanned.fire(new MeetingReplanned(meetingId));
    }

    /** Adds an item at the end of the agenda. */
    public void addAgendaItem(long meetingId, long version, AgendaEntry entry) {
        desk.toConduct(meetingId, version)
                .addAgendaItem(entry.name(), entry.purpose(), minutes(entry), presenter(entry.presenterPostId()));
    }

    /** Rewrites an agenda item where it stands. */
    public void changeAgendaItem(long meetingId, long version, long itemId, AgendaEntry entry) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.changeAgendaItem(
                item(meeting, itemId),
                entry.name(),
                entry.purpose(),
                minutes(entry),
                presenter(entry.presenterPostId()));
    }

    /**
     * Moves an agenda item.
     *
     * @param position from 1; beyond the ends means the first or the last
     */
    public void moveAgendaItem(long meetingId, long version, long itemId, int position) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.moveAgendaItem(item(meeting, itemId), position);
    }

    /** Takes an item off the agenda. */
    public void removeAgendaItem(long meetingId, long version, long itemId) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.removeAgendaItem(item(meeting, itemId));
    }

    /** Calls a meeting off before it has begun; whoever was invited is told. */
    public void cancel(long meetingId, long version) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.cancel();
        cancelled.fire(new MeetingCancelled(meetingId));
    }

    private TimeSlot futureSlot(MeetingPlan plan, ZoneId zone) {
        return Meeting.requireFuture(plan.slot(zone), clock.instant());
    }

    private Arrangement arrangement(MeetingPlan plan, TimeSlot slot) {
        return new Arrangement(slot, room(plan.roomId()), plan.mode(), plan.joinLink());
    }

    private Room room(Long roomId) {
        return rooms.find(Require.present("room", roomId)).orElseThrow(() -> new NotFoundException("room", roomId));
    }

    private Post presenter(Long postId) {
        return postId == null ? null : posts.find(postId).orElseThrow(() -> new NotFoundException("post", postId));
    }

    private static int minutes(AgendaEntry entry) {
        return Require.present("minutes", entry.minutes());
    }

    private static AgendaItem item(Meeting meeting, long itemId) {
        return meeting.getAgenda().stream()
                .filter(item -> item.getId() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agenda item", itemId));
    }
}
