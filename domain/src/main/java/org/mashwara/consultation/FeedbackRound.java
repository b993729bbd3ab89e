package org.mashwara.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.meeting.MeetingState;
import org.mashwara.programme.Subprogramme;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/**
 * A time-boxed request to the seats of one or several bodies for their views on a workplan version or a meeting. Takes
 * responses from its opening until its closing time or until it is closed, whichever is first. What is done to it is done
 * {@code at} the present time.
 */
@Entity
@Table(name = "feedback_round")
public class FeedbackRound extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToMany
    @JoinTable(
            name = "round_body",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<GoverningBody> bodies = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "workplan_version_id")
    private WorkplanVersion workplanVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Embedded
    private LocalText name;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RoundState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution")
    private FeedbackAttribution attribution;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressed_to")
    private AddressedTo addressedTo;

    @ManyToMany
    @JoinTable(
            name = "round_seat",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "seat_id"))
    private Set<Seat> seats = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "round_subprogramme",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "subprogramme_id"))
    private Set<Subprogramme> subprogrammes = new HashSet<>();

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closing_meeting_id")
    private Meeting closingMeeting;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("changedAt")
    private List<ClosingChange> closingChanges = new ArrayList<>();

    protected FeedbackRound() {}

    /**
     * A round that is planned: it opens when {@link #isDueToOpen} says so.
     *
     * @param now the time at which it is planned
     * @throws BusinessException as {@link RoundContent#requireClosing}
     */
    public FeedbackRound(RoundContent content, Instant now) {
        content.requireClosing(now);
        this.meeting = content.meeting();
        this.bodies.addAll(content.bodies());
        this.workplanVersion = content.workplanVersion();
        this.questionnaire = content.questionnaire();
        this.name = content.name();
        this.attribution = content.attribution();
        this.addressedTo = content.addressing().to();
        this.seats.addAll(content.addressing().seats());
        this.subprogrammes.addAll(content.addressing().subprogrammes());
        this.opensAt = content.opensAt();
        this.closesAt = content.closesAt();
        this.closingMeeting = content.closingMeeting();
        this.state = RoundState.PLANNED;
    }

    /**
     * A round after a meeting that is open from now on, to all seats of the meeting's bodies, by post.
     *
     * @param meeting a closed meeting: what was presented there is what people are asked about
     * @param workplanVersion an approved version
     * @param closesAt after now
     * @throws BusinessException as {@link RoundContent} and {@link #open}
     */
    public FeedbackRound(
            LocalText name,
            Meeting meeting,
            WorkplanVersion workplanVersion,
            Questionnaire questionnaire,
            Instant at,
            Instant closesAt) {
        this(
                new RoundContent(
                        name,
                        Require.present("meeting", meeting),
                        meeting.getBodies().stream().map(MeetingBody::getBody).toList(),
                        workplanVersion,
                        questionnaire,
                        null,
                        closesAt,
                        null,
                        FeedbackAttribution.BY_POST,
                        Addressing.all()),
                at);
        open(at);
    }

    /** True for a planned round whose time has come: the one that was set or, where none was, the meeting's closing. */
    public boolean isDueToOpen(Instant at) {
        return state == RoundState.PLANNED
                && at.isBefore(closesAt)
                && (opensAt == null ? isMeetingClosed() : !at.isBefore(opensAt));
    }

    /**
     * Opens it.
     *
     * @throws BusinessException {@code round.alreadyOpen}; {@code round.meetingNotClosed} if it opens with the meeting's
     *     closing and the meeting is not closed; {@code round.closesBeforeItOpens} if it would have closed already
     */
    public final void open(Instant at) {
        Require.that(state == RoundState.PLANNED, "round.alreadyOpen");
        Require.that(opensAt != null || isMeetingClosed(), "round.meetingNotClosed");
        Require.that(at.isBefore(closesAt), "round.closesBeforeItOpens");
        this.state = RoundState.OPEN;
        this.openedAt = at;
    }

    private boolean isMeetingClosed() {
        return meeting != null && meeting.getState() == MeetingState.CLOSED;
    }

    /**
     * Puts off the closing to a set time; it follows no meeting any more. One that missed its time can open then.
     *
     * @param until the new closing, after the old one and in the future
     * @param reason why, for the trace and for those who are asked
     * @param by the account that extends
     * @throws BusinessException {@code round.alreadyClosed} if it has closed or its time is over; {@code
     *     round.extendLater} or {@code round.closesTooLate} on {@code closesAt}; {@code required} or {@code tooLong} on
     *     {@code reason}
     */
    public ClosingChange extend(Instant until, String reason, Instant at, long by) {
        state.requireExtensible(at, closesAt);
        if (!Require.present("closesAt", until).isAfter(closesAt) || !until.isAfter(at)) {
            throw BusinessException.onField("closesAt", "round.extendLater");
        }
        RoundContent.requireWithinReach(until, at);
        return change(ClosingCause.EXTENDED, until, Require.text("reason", reason, ClosingChange.MAX_REASON), at, by);
    }

    /**
     * Closes when the meeting begins with which it closes, as that is planned now. Where that cannot be, because the
     * meeting was cancelled or moved to before the round opens, the round keeps the time that it has, as if it had been
     * set, and follows the meeting no more: nobody who was asked loses the time that was promised.
     *
     * @param by the account that moved or cancelled the meeting
     * @return what changed; nothing if it has closed, closes with no meeting, or closes then already
     */
    public Optional<ClosingChange> followMeeting(Instant at, long by) {
        if (closingMeeting == null || !isBeforeClosing(at)) {
            return Optional.empty();
        }
        Instant begins = closingMeeting.getSlot().getStartsAt();
        if (closingMeeting.getState() == MeetingState.CANCELLED) {
            return Optional.of(change(ClosingCause.MEETING_CANCELLED, closesAt, null, at, by));
        }
        if (begins.equals(closesAt)) {
            return Optional.empty();
        }
        return Optional.of(
                mayCloseAt(begins, at)
                        ? change(ClosingCause.MEETING_MOVED, begins, null, at, by)
                        : change(ClosingCause.MEETING_BEFORE_OPENING, closesAt, null, at, by));
    }

    private ClosingChange change(ClosingCause cause, Instant until, String reason, Instant at, long by) {
        ClosingChange change = new ClosingChange(this, cause, until, reason, at, by);
        closingChanges.add(change);
        closesAt = until;
        if (cause != ClosingCause.MEETING_MOVED) {
            closingMeeting = null;
        }
        return change;
    }

    /** True while it can be given more time without having missed any. */
    boolean isBeforeClosing(Instant at) {
        return state != RoundState.CLOSED && at.isBefore(closesAt);
    }

    /** Closing then, it would still take responses from now or from its opening on. */
    boolean mayCloseAt(Instant then, Instant at) {
        Instant opens = state == RoundState.PLANNED ? RoundContent.opening(opensAt, meeting) : at;
        return then.isAfter(opens == null || opens.isBefore(at) ? at : opens);
    }

    /** True where it never opened, because the meeting that it is held after does not take place. */
    public boolean isLeftWithoutMeeting() {
        return openedAt == null && meeting != null && meeting.getState() == MeetingState.CANCELLED;
    }

    /** Ends the round by hand, as {@link #close(Instant)}; {@code by} is the account that does it. */
    public void close(Instant at, long by) {
        close(at);
        this.closedBy = by;
    }

    /**
     * Ends the round; drafts that were not submitted stay drafts and count for nothing. A planned round is called off.
     *
     * @throws BusinessException {@code round.alreadyClosed}
     */
    public void close(Instant at) {
        state.requireNotClosed();
        this.state = RoundState.CLOSED;
        this.closedAt = at;
    }

    /**
     * Ends a round whose time is over, as of that time.
     *
     * @throws BusinessException {@code round.alreadyClosed}; {@code round.notYetDue} if it still takes responses
     */
    public void closeAsDue(Instant at) {
        Require.that(!at.isBefore(closesAt), "round.notYetDue");
        close(closesAt);
    }

    /** True while responses are taken. */
    public boolean isOpenAt(Instant at) {
        return state.isOpenAt(at, closesAt);
    }

    /** @throws BusinessException {@code round.closed} if responses are no longer taken */
    void requireOpen(Instant at) {
        Require.that(isOpenAt(at), "round.closed");
    }

    /** The meeting after which it asks, or null. */
    public Meeting getMeeting() {
        return meeting;
    }

    /** Whose seats it asks; the first lends place and time zone. */
    public List<GoverningBody> getBodies() {
        return List.copyOf(bodies);
    }

    /** The time zone of the place where it is run. */
    public ZoneId getZone() {
        return meeting == null ? bodies.get(0).getTimeZone() : meeting.getSlot().getZone();
    }

    /** The place where it is run. */
    public LocalText getCity() {
        return bodies.get(0).getCity();
    }

    /** How records and mails name it: the meeting's reference or, without a meeting, the code of its first body. */
    public String getReference() {
        return meeting == null
                ? bodies.get(0).getCode()
                : meeting.getReference().toString();
    }

    public Addressing getAddressing() {
        return new Addressing(addressedTo, seats, subprogrammes);
    }

    /** Who reads which post gave an answer; as the terms of reference said when the round was set up. */
    public FeedbackAttribution getAttribution() {
        return attribution;
    }

    /** The earliest first. */
    public List<ClosingChange> getClosingChanges() {
        return List.copyOf(closingChanges);
    }

    /** What it is about; null if it is about the meeting itself. */
    public WorkplanVersion getWorkplanVersion() {
        return workplanVersion;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public LocalText getName() {
        return name;
    }

    public RoundState getState() {
        return state;
    }

    /** When it is to open; null for with the meeting's closing. */
    public Instant getOpensAt() {
        return opensAt;
    }

    /** When it opened; null while it is planned, or if it was called off before. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The first instant at which no response is taken any more. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** The same as people read it where the round is run. */
    public Deadline deadline() {
        return new Deadline(closesAt, getZone(), getCity());
    }

    /** With whose beginning it closes, and which it follows when that is moved; null for a set time. */
    public Meeting getClosingMeeting() {
        return closingMeeting;
    }

    /** When it ended: when somebody closed it, or at its closing time; null until then. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Id of the account that closed it by hand; null where its time was over, or its meeting began or was cancelled. */
    public Long getClosedBy() {
        return closedBy;
    }
}
