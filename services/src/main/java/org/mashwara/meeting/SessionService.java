package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** The TWG Secretariat runs a session: attendance by seat, records, the close. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class SessionService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Seating seating;

    @Inject
    private PostRepository posts;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Clock clock;

    @Inject
    private Event<SessionOpened> opened;

    @Inject
    private Event<MeetingClosed> closed;

    /**
     * Opens the session; from then on answers can't be changed.
     *
     * @param version the meeting's, as the page showed it
     */
    public void open(long meetingId, long version) {
        desk.toConduct(meetingId, version).openSession(clock.instant());
        opened.fire(new SessionOpened(meetingId));
    }

    /**
     * Takes attendance, and finds quorum and chair anew.
     *
     * @param version the meeting's, as the page showed it
     * @param presences seat ids and who sat for the seat
     */
    public void takeAttendance(long meetingId, long version, Map<Long, Presence> presences) {
        Meeting meeting = desk.toConduct(meetingId, version);
        meeting.takeAttendance(presences, seating.places(meeting).holders(), seating.terms(meeting), clock.instant());
    }

    /**
     * Records a decision.
     *
     * @param agendaItemId the agenda item under which it was taken, or null
     * @return its reference
     */
    public String recordDecision(long meetingId, String text, Long agendaItemId) {
        Meeting meeting = desk.toConduct(meetingId);
        return meeting.recordDecision(text, item(meeting, agendaItemId), clock.instant())
                .getReference();
    }

    /**
     * Records a recommendation.
     *
     * @param toBodyId the parent body that it is addressed to
     * @param agendaItemId the agenda item under which it was made, or null
     * @return its reference
     */
    public String recordRecommendation(long meetingId, String text, Long toBodyId, Long agendaItemId) {
        Meeting meeting = desk.toConduct(meetingId);
        return meeting.recordRecommendation(
                        text,
                        governance.findBody(Require.present("toBody", toBodyId)).orElse(null),
                        item(meeting, agendaItemId),
                        clock.instant())
                .getReference();
    }

    /**
     * Records an action point.
     *
     * @param ownerPostId the post that has to do it
     * @param dueOn the last day on which it is in time
     * @param agendaItemId the agenda item under which it was given, or null
     * @return its reference
     */
    public String recordActionPoint(long meetingId, String task, Long ownerPostId, LocalDate dueOn, Long agendaItemId) {
        Meeting meeting = desk.toConduct(meetingId);
        return meeting.recordActionPoint(
                        task,
                        posts.find(Require.present("owner", ownerPostId))
                                .orElseThrow(() -> new NotFoundException("post", ownerPostId)),
                        dueOn,
                        item(meeting, agendaItemId),
                        clock.instant())
                .getReference();
    }

    /** Corrects the wording of a decision. */
    public void rewordDecision(long meetingId, long decisionId, String text) {
        desk.toConduct(meetingId).rewordDecision(decisionId, text);
    }

    /** Corrects the wording of a recommendation. */
    public void rewordRecommendation(long meetingId, long recommendationId, String text) {
        desk.toConduct(meetingId).rewordRecommendation(recommendationId, text);
    }

    /** Corrects the wording of an action point's task. */
    public void rewordActionPoint(long meetingId, long actionPointId, String task) {
        desk.toConduct(meetingId).rewordActionPoint(actionPointId, task);
    }

    /**
     * Closes the meeting; its record never changes again.
     *
     * @param version the meeting's, as the check page showed it
     */
    public void close(long meetingId, long version) {
        desk.toConduct(meetingId, version).close(clock.instant());
        closed.fire(new MeetingClosed(meetingId));
    }

    private static AgendaItem item(Meeting meeting, Long itemId) {
        return itemId == null
                ? null
                : meeting.getAgenda().stream()
                        .filter(item -> item.getId().equals(itemId))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("agenda item", itemId));
    }
}
