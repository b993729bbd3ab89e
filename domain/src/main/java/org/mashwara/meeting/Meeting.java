package org.mashwara.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.meeting.latechange.LateChange;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * One sitting of a body, or of several jointly. Planned, then convened (invitations go out), then in session
 * (attendance, decisions), then closed; a planned or convened meeting can be cancelled. A closed or cancelled meeting
 * never changes again.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends StagedSitting {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MeetingBody> bodies = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Notice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Invitation> invitations = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "meeting")
    @OrderBy("noticedAt DESC, id DESC")
    private List<LateChange> lateChanges = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Minutes> minutes = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Attendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Recommendation> recommendations = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ActionPoint> actionPoints = new ArrayList<>();

    protected Meeting() {}

    private Meeting(
            MeetingReference reference, LocalText name, TimeSlot slot, Room room, List<GoverningBody> sittingBodies) {
        super(reference, name, slot, room);
        Require.that(!sittingBodies.isEmpty(), "meeting.noBody");
        Require.that(new HashSet<>(sittingBodies).size() == sittingBodies.size(), "meeting.bodyTwice");
        sittingBodies.forEach(body -> bodies.add(new MeetingBody(this, body, bodies.size() + 1)));
    }

    /**
     * Plans a sitting.
     *
     * @param reference as the first body cites it
     * @param bodies the bodies that sit, at least one; the first one's code stands in the reference
     */
    public static Meeting plan(
            MeetingReference reference, LocalText name, TimeSlot slot, Room room, List<GoverningBody> bodies) {
        return new Meeting(reference, name, slot, room, bodies);
    }

    /**
     * Changes name, time, place or mode while nobody has been invited.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned} once invitations are out
     */
    public void replan(LocalText newName, Arrangement arrangement) {
        requireState(MeetingState.PLANNED, "meeting.notPlanned");
        planAs(newName, arrangement);
    }

    /**
     * Moves a convened meeting, or changes its place or mode. Its invitations stand; who answered for the earlier time
     * or place is asked again where {@link Arrangement#asksAgain} says so, and seats that exist only on the new day are
     * invited. Calendars get a higher number.
     *
     * @param to what is to be from now on; begins after {@code at}
     * @param seats the seats that its bodies have on the new day
     * @param reason why, told to everybody who is invited
     * @param by id of the account that decides it
     * @return what happened
     * @throws org.mashwara.shared.BusinessException as {@link #requireReschedulable}
     */
    public MeetingChange reschedule(Arrangement to, Collection<Seat> seats, String reason, long by, Instant at) {
        MeetingChange change = new MeetingChange(this, to, requireReschedulable(to, reason, at), by, at);
        rearrange(to);
        convocation().follow(change, seats);
        changes.add(change);
        return change;
    }

    /**
     * Adds an item at the end of the agenda.
     *
     * @param minutes the time it is given, 1 to {@link AgendaItem#MAX_MINUTES}
     * @param presenter the post that presents it, or null
     * @throws org.mashwara.shared.BusinessException {@code agenda.fixed} once the session has opened
     */
    public AgendaItem addAgendaItem(LocalText itemName, Purpose purpose, int minutes, Post presenter) {
        return openAgenda().add(itemName, purpose, minutes, presenter);
    }

    /** Rewrites an item where it stands. */
    public void changeAgendaItem(AgendaItem item, LocalText newName, Purpose purpose, int minutes, Post presenter) {
        openAgenda().change(item, newName, purpose, minutes, presenter);
    }

    /**
     * Moves an item to a place; those between close up.
     *
     * @param position from 1; a place beyond the ends means the first or the last
     */
    public void moveAgendaItem(AgendaItem item, int position) {
        openAgenda().move(item, position);
    }

    /** Takes an item off the agenda. */
    public void removeAgendaItem(AgendaItem item) {
        openAgenda().remove(item);
    }

    /**
     * Calls the meeting: every seat gets its invitation.
     *
     * @param conveners who calls it, at least one, each once
     * @param seats the seats that its bodies have on the meeting date
     * @param at now; before the meeting begins
     * @return the invitations, one for each seat, in the order of the seats
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned} if it was called already,
     *     {@code meeting.noConvener}, {@code meeting.convenerTwice}, {@code meeting.noSeats}, {@code meeting.past} if it
     *     should have begun
     */
    public List<Invitation> convene(Collection<Convener> conveners, Collection<Seat> seats, Instant at) {
        requireState(MeetingState.PLANNED, "meeting.notPlanned");
        List<Invitation> sent = convocation().send(conveners, seats, at);
        nowConvened(at);
        return sent;
    }

    /**
     * Names who is to convene it, before it is convened: the date is proposed to that organisation.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned}
     */
    public Notice nameConvener(Organisation organisation) {
        requireState(MeetingState.PLANNED, "meeting.notPlanned");
        return convocation().name(Convener.of(organisation));
    }

    /**
     * A post that is invited will sit in another capacity on the day: its invitation goes on with the seat that takes
     * the place of the one invited, answered or not.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notConvened}
     */
    public void continueSeat(Seat ended, Seat next) {
        requireState(MeetingState.CONVENED, "meeting.notConvened");
        convocation().pass(ended, next);
    }

    /**
     * Takes attendance: by seat, the names as of the meeting date. May be taken again until the meeting closes; seats
     * that aren't named stay as they are. Finds who presides and whether there is a quorum, for each body.
     *
     * @param presences seat ids and who sat for the seat
     * @param holders the invited seats with their holders on the meeting date
     * @param terms the terms of reference in force on the meeting date, by the id of the body
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}; {@code attendance.noAlternate} (with
     *     the post) if an alternate sat for a seat that nominated none; {@code attendance.vacant} (with the post) if
     *     the holder of a vacant post is to be present
     */
    public void takeAttendance(
            Map<Long, Presence> presences,
            Collection<SeatHolder> holders,
            Map<Long, TermsOfReference> terms,
            Instant at) {
        requireInSession();
        InvitedSeats seats = new InvitedSeats(convocation().inForce(), holders);
        attendanceSheet().take(presences, seats, at);
        bodies.forEach(sitting ->
                attendanceSheet().find(sitting, terms.get(sitting.getBody().getId()), seats, at));
    }

    /**
     * What can be said about a body's quorum before its meeting. While it is planned, nobody has answered.
     *
     * @param body one of its bodies
     * @param terms the body's terms of reference in force on the meeting date
     * @param holders the seats with their holders on the meeting date; those of other bodies are passed over
     */
    public QuorumForecast forecast(GoverningBody body, TermsOfReference terms, Collection<SeatHolder> holders) {
        return terms.getQuorumRule().forecast(standings(body, holders), terms.getSuccession());
    }

    /** Who would preside if those came who said so; empty if none of them may. */
    public Optional<Presiding> presidingForecast(
            GoverningBody body, TermsOfReference terms, Collection<SeatHolder> holders) {
        return terms.getSuccession().presiding(standings(body, holders));
    }

    /** How the seats of one of its bodies stand towards quorum and chair: before the convening nobody has answered. */
    public List<SeatStanding> standings(GoverningBody body, Collection<SeatHolder> holders) {
        InvitedSeats seats = new InvitedSeats(convocation().inForce(), holders);
        return wasConvened() ? seats.asAnswered(body) : seats.ofBody(body);
    }

    /**
     * Records a resolution.
     *
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}; {@code meeting.noQuorum} unless every
     *     body has its quorum
     */
    public Decision recordDecision(String text, AgendaItem item, Instant at) {
        return quorateRecord().resolve(text, item, at);
    }

    /**
     * Records an advice to a parent body.
     *
     * @param toBody the parent of one of its bodies
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException as {@link #recordDecision}; {@code recommendation.notParent}
     */
    public Recommendation recordRecommendation(String text, GoverningBody toBody, AgendaItem item, Instant at) {
        return quorateRecord().advise(text, toBody, item, at);
    }

    /**
     * Gives a task to a post.
     *
     * @param dueOn the last day on which it is in time, not before the meeting
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}, {@code action.dueBeforeMeeting}
     */
    public ActionPoint recordActionPoint(String task, Post owner, LocalDate dueOn, AgendaItem item, Instant at) {
        return openRecord().assign(task, owner, dueOn, item, at);
    }

    /** Corrects the wording of a decision while the session lasts. */
    public void rewordDecision(long decisionId, String text) {
        openRecord().decision(decisionId).reword(text);
    }

    /** Corrects the wording of a recommendation while the session lasts. */
    public void rewordRecommendation(long recommendationId, String text) {
        openRecord().recommendation(recommendationId).reword(text);
    }

    /** Corrects the wording of an action point's task while the session lasts. */
    public void rewordActionPoint(long actionPointId, String task) {
        openRecord().actionPoint(actionPointId).reword(task);
    }

    /**
     * Closes the meeting; its record never changes again.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}; {@code attendance.missing} (with the
     *     number of seats) unless attendance has been taken for every seat
     */
    public void close(Instant at) {
        requireInSession();
        attendanceSheet().requireComplete(convocation().inForce().size());
        nowClosed(at);
    }

    private Convocation convocation() {
        return new Convocation(this, bodies, notices, invitations);
    }

    private Agenda agenda() {
        return new Agenda(this, agenda);
    }

    private Agenda openAgenda() {
        Require.that(isBeforeSession(), "agenda.fixed");
        return agenda();
    }

    private AttendanceSheet attendanceSheet() {
        return new AttendanceSheet(this, attendance);
    }

    private SessionRecord openRecord() {
        requireInSession();
        return new SessionRecord(this, agenda(), decisions, recommendations, actionPoints);
    }

    private SessionRecord quorateRecord() {
        SessionRecord open = openRecord();
        Require.that(bodies.stream().allMatch(MeetingBody::hasQuorum), "meeting.noQuorum");
        return open;
    }

    void keep(Minutes circulated) {
        minutes.add(circulated);
    }

    public List<MeetingBody> getBodies() {
        return List.copyOf(bodies);
    }

    public List<Notice> getNotices() {
        return List.copyOf(notices);
    }

    /** The agenda in its order. */
    public List<AgendaItem> getAgenda() {
        return agenda().inOrder();
    }

    public List<Invitation> getInvitations() {
        return List.copyOf(invitations);
    }

    /** What was changed since the invitations went out, the earliest first. */
    public List<MeetingChange> getChanges() {
        return List.copyOf(changes);
    }

    /** What happened shortly before it, the latest first. */
    public List<LateChange> getLateChanges() {
        return List.copyOf(lateChanges);
    }

    /** Its minutes, once they have been circulated. */
    public Optional<Minutes> getMinutes() {
        return minutes.stream().findFirst();
    }

    public List<Attendance> getAttendance() {
        return List.copyOf(attendance);
    }

    public List<Decision> getDecisions() {
        return List.copyOf(decisions);
    }

    public List<Recommendation> getRecommendations() {
        return List.copyOf(recommendations);
    }

    public List<ActionPoint> getActionPoints() {
        return List.copyOf(actionPoints);
    }
}
