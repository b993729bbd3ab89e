package org.mashwara.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.Room;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/**
 * One sitting of a body, or of several jointly. Planned, then convened (invitations go out), then in session
 * (attendance, decisions), then closed; a planned or convened meeting can be cancelled. A closed or cancelled meeting
 * never changes again.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends BaseEntity {

    @Column(name = "reference")
    private String reference;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ur", column = @Column(name = "name_ur"))
    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state;

    @Embedded
    private TimeSlot slot;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "room_id")
    private Room room;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MeetingBody> bodies = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Notice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Invitation> invitations = new ArrayList<>();

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
        this.reference = Require.present("reference", reference).toString();
        this.state = MeetingState.PLANNED;
        planAs(name, slot, room);
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
     * Changes name, time or room while nobody has been invited.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notPlanned} once invitations are out
     */
    public void replan(LocalText newName, TimeSlot newSlot, Room newRoom) {
        requireState(MeetingState.PLANNED, "meeting.notPlanned");
        planAs(newName, newSlot, newRoom);
    }

    private void planAs(LocalText newName, TimeSlot newSlot, Room newRoom) {
        this.name = Require.present("name", newName);
        this.slot = Require.present("slot", newSlot);
        this.room = Require.present("room", newRoom);
    }

    /**
     * Adds an item at the end of the agenda.
     *
     * @param minutes the time it is given, 1 to {@link AgendaItem#MAX_MINUTES}
     * @param presenter the post that presents it, or null
     * @throws org.mashwara.shared.BusinessException {@code agenda.fixed} once the session has opened
     */
    public AgendaItem addAgendaItem(LocalText itemName, Purpose purpose, int minutes, Post presenter) {
        requireAgendaOpen();
        AgendaItem item = new AgendaItem(this, agenda.size() + 1, itemName, purpose, minutes, presenter);
        agenda.add(item);
        return item;
    }

    /** Rewrites an item where it stands. */
    public void changeAgendaItem(AgendaItem item, LocalText newName, Purpose purpose, int minutes, Post presenter) {
        requireAgendaOpen();
        requireOwn(item);
        item.rewrite(newName, purpose, minutes, presenter);
    }

    /**
     * Moves an item to a place; those between close up.
     *
     * @param position from 1; a place beyond the ends means the first or the last
     */
    public void moveAgendaItem(AgendaItem item, int position) {
        requireAgendaOpen();
        requireOwn(item);
        List<AgendaItem> order = new ArrayList<>(getAgenda());
        order.remove(item);
        order.add(Math.max(0, Math.min(order.size(), position - 1)), item);
        renumber(order);
    }

    /** Takes an item off the agenda. */
    public void removeAgendaItem(AgendaItem item) {
        requireAgendaOpen();
        requireOwn(item);
        agenda.remove(item);
        renumber(getAgenda());
    }

    private static void renumber(List<AgendaItem> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
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
        Require.that(!conveners.isEmpty(), "meeting.noConvener");
        Set<Object> calling = conveners.stream().map(Convener::organisation).collect(Collectors.toSet());
        Require.that(calling.size() == conveners.size(), "meeting.convenerTwice");
        Require.that(!seats.isEmpty(), "meeting.noSeats");
        Require.that(at.isBefore(slot.getStartsAt()), "meeting.past");
        seats.forEach(this::requireInvitable);
        notices.addAll(
                conveners.stream().map(convener -> new Notice(this, convener)).toList());
        List<Invitation> sent = seats.stream()
                .distinct()
                .map(seat -> new Invitation(this, seat, at))
                .toList();
        invitations.addAll(sent);
        this.convenedAt = at;
        this.state = MeetingState.CONVENED;
        return sent;
    }

    private void requireInvitable(Seat seat) {
        boolean ofItsBodies =
                bodies.stream().anyMatch(sitting -> sitting.getBody().equals(seat.getBody()));
        if (!ofItsBodies || !seat.existsOn(slot.day())) {
            throw new IllegalArgumentException("a seat that its bodies don't have on the meeting date");
        }
    }

    /**
     * Calls it off, before it has begun.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.cannotCancel} once the session has opened
     */
    public void cancel() {
        Require.that(state == MeetingState.PLANNED || state == MeetingState.CONVENED, "meeting.cannotCancel");
        this.state = MeetingState.CANCELLED;
    }

    /**
     * Opens the session: answers can't be changed any more.
     *
     * @param at now, at the earliest on the local day before the meeting
     * @throws org.mashwara.shared.BusinessException {@code meeting.notConvened}, {@code meeting.tooEarly}
     */
    public void openSession(Instant at) {
        requireState(MeetingState.CONVENED, "meeting.notConvened");
        LocalDate today = at.atZone(slot.getZone()).toLocalDate();
        Require.that(!today.isBefore(slot.day().minusDays(1)), "meeting.tooEarly");
        this.openedAt = at;
        this.state = MeetingState.IN_SESSION;
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
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        Map<Long, SeatHolder> bySeat = bySeat(holders);
        presences.forEach((seatId, presence) -> requirePossible(invitationOf(seatId), presence, bySeat.get(seatId)));
        presences.forEach((seatId, presence) -> take(invitationOf(seatId), presence, bySeat.get(seatId), at));
        bodies.forEach(sitting -> find(sitting, terms.get(sitting.getBody().getId()), bySeat, at));
    }

    private static void requirePossible(Invitation invitation, Presence presence, SeatHolder holder) {
        Require.present("presence", presence);
        Require.that(presence != Presence.PRESENT || !holder.isVacant(), "attendance.vacant", holder.postName());
        Require.that(
                presence != Presence.ALTERNATE || invitation.getAnswer() == InvitationAnswer.ALTERNATE,
                "attendance.noAlternate",
                holder.postName());
    }

    private void take(Invitation invitation, Presence presence, SeatHolder holder, Instant at) {
        Attendance taken = attendanceOf(invitation.getSeat().getId()).orElseGet(() -> {
            Attendance fresh = new Attendance(this, invitation.getSeat());
            attendance.add(fresh);
            return fresh;
        });
        switch (presence) {
            case PRESENT -> taken.holderPresent(holder, at);
            case ALTERNATE -> taken.alternatePresent(invitation, holder, at);
            case ABSENT -> taken.absent(holder, at);
        }
    }

    private void find(MeetingBody sitting, TermsOfReference terms, Map<Long, SeatHolder> holders, Instant at) {
        List<SeatStanding> seats = invitationsOf(sitting.getBody()).stream()
                .map(invitation -> atTheMeeting(invitation, holders))
                .toList();
        Optional<Presiding> presiding = terms.getSuccession().presiding(seats);
        sitting.find(
                terms.getQuorumRule().on(seats, terms.getSuccession()),
                presiding.map(found -> invitationOf(found.seatId()).getSeat()).orElse(null),
                presiding.map(Presiding::acting).orElse(false),
                at);
    }

    private SeatStanding atTheMeeting(Invitation invitation, Map<Long, SeatHolder> holders) {
        Seat seat = invitation.getSeat();
        Optional<Attendance> taken = attendanceOf(seat.getId());
        if (taken.isEmpty() || !taken.get().isFilled()) {
            return Invitation.standingOfHolder(holders.get(seat.getId()), Standing.UNABLE);
        }
        return new SeatStanding(
                seat.getId(),
                seat.getPost().getId(),
                seat.getCapacity(),
                Standing.SURE,
                taken.get().getPersonId(),
                chargeOf(taken.get(), holders.get(seat.getId())));
    }

    /** By what charge the person who sat holds the post; null for an alternate. */
    private static IncumbencyKind chargeOf(Attendance taken, SeatHolder holder) {
        boolean holderSat =
                taken.getPresence() == Presence.PRESENT && taken.getPersonId().equals(holder.personId());
        return holderSat ? holder.incumbency().getKind() : null;
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

    private List<SeatStanding> standings(GoverningBody body, Collection<SeatHolder> holders) {
        Map<Long, SeatHolder> bySeat = bySeat(holders);
        if (convenedAt == null) {
            return bySeat.values().stream()
                    .filter(holder -> holder.seat().getBody().equals(body))
                    .map(holder ->
                            Invitation.standingOfHolder(holder, holder.isVacant() ? Standing.UNABLE : Standing.UNKNOWN))
                    .toList();
        }
        return invitationsOf(body).stream()
                .map(invitation ->
                        invitation.standing(bySeat.get(invitation.getSeat().getId())))
                .toList();
    }

    /**
     * Records a resolution.
     *
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}; {@code meeting.noQuorum} unless every
     *     body has its quorum
     */
    public Decision recordDecision(String text, AgendaItem item, Instant at) {
        requireQuorum();
        requireOwnOrNone(item);
        Decision decision = new Decision(this, next(decisions, Decision::getNumber), text, item, at);
        decisions.add(decision);
        return decision;
    }

    /**
     * Records an advice to a parent body.
     *
     * @param toBody the parent of one of its bodies
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException as {@link #recordDecision}; {@code recommendation.notParent}
     */
    public Recommendation recordRecommendation(String text, GoverningBody toBody, AgendaItem item, Instant at) {
        requireQuorum();
        requireOwnOrNone(item);
        Require.present("toBody", toBody);
        Require.that(
                bodies.stream()
                        .anyMatch(sitting -> toBody.equals(sitting.getBody().getParent())),
                "recommendation.notParent");
        Recommendation recommendation =
                new Recommendation(this, next(recommendations, Recommendation::getNumber), text, toBody, item, at);
        recommendations.add(recommendation);
        return recommendation;
    }

    /**
     * Gives a task to a post.
     *
     * @param dueOn the last day on which it is in time, not before the meeting
     * @param item the agenda item, or null
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}, {@code action.dueBeforeMeeting}
     */
    public ActionPoint recordActionPoint(String task, Post owner, LocalDate dueOn, AgendaItem item, Instant at) {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        requireOwnOrNone(item);
        ActionPoint actionPoint =
                new ActionPoint(this, next(actionPoints, ActionPoint::getNumber), task, owner, dueOn, item, at);
        actionPoints.add(actionPoint);
        return actionPoint;
    }

    /** Corrects the wording of a decision while the session lasts. */
    public void rewordDecision(long decisionId, String text) {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        own(decisions, decisionId).reword(text);
    }

    /** Corrects the wording of a recommendation while the session lasts. */
    public void rewordRecommendation(long recommendationId, String text) {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        own(recommendations, recommendationId).reword(text);
    }

    /** Corrects the wording of an action point's task while the session lasts. */
    public void rewordActionPoint(long actionPointId, String task) {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        own(actionPoints, actionPointId).reword(task);
    }

    private static <T extends BaseEntity> T own(List<T> records, long id) {
        return records.stream()
                .filter(record -> record.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("record", id));
    }

    /**
     * Closes the meeting; its record never changes again.
     *
     * @throws org.mashwara.shared.BusinessException {@code meeting.notInSession}; {@code attendance.missing} (with the
     *     number of seats) unless attendance has been taken for every seat
     */
    public void close(Instant at) {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        int missing = invitations.size() - attendance.size();
        Require.that(missing == 0, "attendance.missing", missing);
        this.closedAt = at;
        this.state = MeetingState.CLOSED;
    }

    private void requireQuorum() {
        requireState(MeetingState.IN_SESSION, "meeting.notInSession");
        Require.that(
                bodies.stream()
                        .allMatch(sitting -> sitting.finding()
                                .filter(finding -> finding.reached())
                                .isPresent()),
                "meeting.noQuorum");
    }

    private void requireState(MeetingState wanted, String rule) {
        Require.that(state == wanted, rule);
    }

    private void requireAgendaOpen() {
        Require.that(state == MeetingState.PLANNED || state == MeetingState.CONVENED, "agenda.fixed");
    }

    private void requireOwn(AgendaItem item) {
        if (!agenda.contains(item)) {
            throw new IllegalArgumentException("an agenda item of another meeting");
        }
    }

    private void requireOwnOrNone(AgendaItem item) {
        if (item != null) {
            requireOwn(item);
        }
    }

    private Invitation invitationOf(Long seatId) {
        return invitations.stream()
                .filter(invitation -> invitation.getSeat().getId().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a seat that was not invited"));
    }

    private List<Invitation> invitationsOf(GoverningBody body) {
        return invitations.stream()
                .filter(invitation -> invitation.getSeat().getBody().equals(body))
                .toList();
    }

    private Optional<Attendance> attendanceOf(Long seatId) {
        return attendance.stream()
                .filter(taken -> taken.getSeat().getId().equals(seatId))
                .findFirst();
    }

    private static Map<Long, SeatHolder> bySeat(Collection<SeatHolder> holders) {
        Map<Long, SeatHolder> bySeat = new HashMap<>();
        holders.forEach(holder -> bySeat.put(holder.seat().getId(), holder));
        return bySeat;
    }

    private static <T> int next(List<T> records, Function<T, Integer> number) {
        return records.stream().map(number).max(Integer::compare).orElse(0) + 1;
    }

    public MeetingReference getReference() {
        return MeetingReference.parse(reference);
    }

    public LocalText getName() {
        return name;
    }

    public MeetingState getState() {
        return state;
    }

    public TimeSlot getSlot() {
        return slot;
    }

    public Room getRoom() {
        return room;
    }

    public Instant getConvenedAt() {
        return convenedAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** True once invitations have gone out, also if it was cancelled afterwards. */
    public boolean wasConvened() {
        return convenedAt != null;
    }

    public List<MeetingBody> getBodies() {
        return List.copyOf(bodies);
    }

    public List<Notice> getNotices() {
        return List.copyOf(notices);
    }

    /** The agenda in its order. */
    public List<AgendaItem> getAgenda() {
        return agenda.stream()
                .sorted(Comparator.comparingInt(AgendaItem::getPosition))
                .toList();
    }

    public List<Invitation> getInvitations() {
        return List.copyOf(invitations);
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
