package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * What a convening sends to one seat, and what the seat answered. It goes to whoever holds the seat's post on the
 * meeting date. An answer may be changed until the session opens. Acceptance and apology bind the person who held the
 * post for the meeting date when they were given: after a transfer the seat has not answered again. A nomination is the
 * office's act and outlasts a transfer. An answer is for the time and place that it was asked for: when the meeting is
 * moved it no longer counts, and the seat is asked again.
 */
@Entity
@Table(name = "invitation")
public class Invitation extends BaseEntity {

    private static final int MAX_REASON = 1000;
    private static final int MAX_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private InvitationAnswer answer;

    @Column(name = "answered_for")
    private Long answeredFor;

    @Column(name = "reason")
    private String reason;

    @Column(name = "alternate_name")
    private String alternateName;

    @Column(name = "alternate_designation")
    private String alternateDesignation;

    @Column(name = "alternate_person_id")
    private Long alternatePersonId;

    @Embedded
    private Letter letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "diary_number")
    private String diaryNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile scan;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    /** What was answered for an earlier time or place, as long as nothing has been answered since. */
    @Enumerated(EnumType.STRING)
    @Column(name = "earlier_answer")
    private InvitationAnswer earlierAnswer;

    @Column(name = "earlier_starts_at")
    private Instant earlierStartsAt;

    @Embedded
    private Correspondence correspondence;

    @Embedded
    private PermissionRecord permission;

    protected Invitation() {}

    Invitation(Meeting meeting, Seat seat, Instant sentAt) {
        this.meeting = meeting;
        this.seat = seat;
        this.sentAt = sentAt;
        this.answer = InvitationAnswer.NOT_ANSWERED;
        this.permission = new PermissionRecord();
    }

    /** The post sits in another seat of the body on the day; what it answered stays. */
    void passTo(Seat next) {
        this.seat = next;
    }

    /** The meeting, which was to start at that moment, is moved: what was answered for it then no longer counts. */
    void askAgain(Instant wasToStart) {
        correspondence().answered();
        if (answer != InvitationAnswer.NOT_ANSWERED) {
            InvitationAnswer given = answer;
            withdraw();
            this.earlierAnswer = given;
            this.earlierStartsAt = wasToStart;
        }
    }

    /**
     * The holder of the post comes.
     *
     * @param holder the seat with its holder on the meeting date
     * @param receipt how the answer arrived
     * @throws org.mashwara.shared.BusinessException {@code invitation.closed} unless the meeting is convened and its
     *     session not opened, {@code invitation.vacant} if the post has no holder on that day
     */
    public void accept(SeatHolder holder, Receipt receipt) {
        requireOpen();
        Require.that(!requireOwn(holder).isVacant(), "invitation.vacant");
        answered(InvitationAnswer.ACCEPTED, holder, receipt);
    }

    /**
     * Nobody comes for the seat.
     *
     * @param why the reason, required
     * @see #accept
     */
    public void unable(String why, SeatHolder holder, Receipt receipt) {
        requireOpen();
        String given = Require.text("reason", why, MAX_REASON);
        answered(InvitationAnswer.UNABLE, requireOwn(holder), receipt);
        this.reason = given;
    }

    /**
     * A representative comes for the seat, at this meeting only. Whom the seat did not nominate can't sit for it.
     *
     * @param name the representative's name
     * @param designation the representative's post, in words
     * @param personId id of the representative where the register knows that person, so that one person counts once;
     *     otherwise null
     * @param nomination number and date of the letter, or null
     * @see #accept
     */
    public void nominateAlternate(
            String name, String designation, Long personId, Letter nomination, SeatHolder holder, Receipt receipt) {
        requireOpen();
        String person = Require.text("alternateName", name, MAX_NAME);
        String post = Require.text("alternateDesignation", designation, MAX_NAME);
        answered(InvitationAnswer.ALTERNATE, requireOwn(holder), receipt);
        this.alternateName = person;
        this.alternateDesignation = post;
        this.alternatePersonId = personId;
        this.letter = nomination;
    }

    /**
     * Takes what a calendar program replied, where it answers the invitation as it is now and nothing newer has been
     * answered.
     *
     * @param sequence the version of the calendar entry that was sent last
     * @param receipt from whom it came, see {@link Receipt#fromCalendar}
     * @return why it is not applied and somebody has to look; empty where it was applied
     */
    public Optional<ReplyProblem> reply(CalendarReply reply, int sequence, SeatHolder holder, Receipt receipt) {
        Optional<ReplyProblem> problem = ReplyRule.problem(reply, sequence, this, requireOwn(holder));
        if (problem.isEmpty()) {
            take(reply, holder, receipt);
            correspondence().replied(reply.stampedAt());
        }
        return problem;
    }

    private void take(CalendarReply reply, SeatHolder holder, Receipt receipt) {
        switch (reply.status()) {
            case ACCEPTED -> accept(holder, receipt);
            case DECLINED -> {
                answered(InvitationAnswer.UNABLE, holder, receipt);
                this.reason = reply.comment();
            }
            case DELEGATED -> {
                answered(InvitationAnswer.ALTERNATE, holder, receipt);
                this.alternateName = reply.delegateName();
            }
            case TENTATIVE -> {
                withdraw();
                correspondence().undecided(receipt.getAt());
            }
            case COUNTER -> throw new IllegalArgumentException("a proposal is no answer");
        }
    }

    /**
     * Reminds of it, in the hope of an answer.
     *
     * @throws org.mashwara.shared.BusinessException {@code invitation.closed}; {@code invitation.answered} if there is
     *     an answer; {@code invitation.remindedToday} if somebody was written to today already
     */
    public void remind(SeatHolder holder, Instant at) {
        requireOpen();
        Require.that(answerOf(requireOwn(holder)) == InvitationAnswer.NOT_ANSWERED, "invitation.answered");
        Require.that(!ReminderRule.wasWrittenTo(this, at), "invitation.remindedToday");
        correspondence().reminded(at);
    }

    /** A mail about it came back: the seat has to be told otherwise. */
    public void cameBack(Instant at) {
        correspondence().cameBack(at);
    }

    /** True if the answer was given while somebody else was to hold the post on the meeting date. */
    public boolean hasLapsed(SeatHolder holder) {
        return (answer == InvitationAnswer.ACCEPTED || answer == InvitationAnswer.UNABLE)
                && !Objects.equals(answeredFor, holder.personId());
    }

    /** The answer as it counts today: one that has lapsed is none. */
    public InvitationAnswer answerOf(SeatHolder holder) {
        return hasLapsed(holder) ? InvitationAnswer.NOT_ANSWERED : answer;
    }

    /** The permission of the seat to attend, where it needs one; stands apart from the answer. */
    public AttendancePermission permission() {
        return new AttendancePermission(this, permission);
    }

    /** True where the seat has said that somebody comes, and the permission to attend is waited for. */
    public boolean isAwaitingPermission(SeatHolder holder) {
        return said(holder) == Standing.SURE && standing(holder).standing() == Standing.UNKNOWN;
    }

    /** What answer and permission mean for the quorum, with the seat's holder on the meeting date. */
    public SeatStanding standing(SeatHolder holder) {
        Standing standing = permission().standing(said(requireOwn(holder)));
        if (answer == InvitationAnswer.ALTERNATE) {
            return new SeatStanding(
                    seat.getId(), seat.getPost().getId(), seat.getCapacity(), standing, alternatePersonId, null);
        }
        return SeatStanding.of(holder, standing);
    }

    private Standing said(SeatHolder holder) {
        boolean nobody = holder.isVacant() && answer != InvitationAnswer.ALTERNATE;
        return nobody ? Standing.UNABLE : answerOf(holder).standing();
    }

    private void requireOpen() {
        Require.that(meeting.getState() == MeetingState.CONVENED, "invitation.closed");
    }

    private SeatHolder requireOwn(SeatHolder holder) {
        if (!holder.seat().equals(seat) && holder.seat() != seat) {
            throw new IllegalArgumentException("the holder of another seat");
        }
        return holder;
    }

    /** No answer counts any more. */
    private void withdraw() {
        answered(InvitationAnswer.NOT_ANSWERED, null, null);
    }

    private Correspondence correspondence() {
        if (correspondence == null) {
            correspondence = new Correspondence();
        }
        return correspondence;
    }

    /** Replaces what was answered before; without a receipt by nothing. */
    private void answered(InvitationAnswer given, SeatHolder holder, Receipt receipt) {
        this.answer = given;
        this.answeredFor = holder == null ? null : holder.personId();
        this.reason = null;
        this.alternateName = null;
        this.alternateDesignation = null;
        this.alternatePersonId = null;
        this.letter = null;
        this.channel = receipt == null ? null : receipt.getChannel();
        this.givenBy = receipt == null ? null : receipt.getGivenBy();
        this.diaryNumber = receipt == null ? null : receipt.getDiaryNumber();
        this.scan = receipt == null ? null : receipt.getScan();
        this.answeredAt = receipt == null ? null : receipt.getAt();
        this.answeredBy = receipt == null ? null : receipt.getEnteredBy();
        this.earlierAnswer = null;
        this.earlierStartsAt = null;
        correspondence().answered();
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Seat getSeat() {
        return seat;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** What was answered last, also where it has lapsed since; see {@link #answerOf}. */
    public InvitationAnswer getAnswer() {
        return answer;
    }

    /** Id of the person who was to hold the post on the meeting date when the answer was given; null for a vacant post. */
    public Long getAnsweredFor() {
        return answeredFor;
    }

    /** Why nobody comes, or null. */
    public String getReason() {
        return reason;
    }

    public String getAlternateName() {
        return alternateName;
    }

    public String getAlternateDesignation() {
        return alternateDesignation;
    }

    /** Id of the representative where the register knows that person, or null. */
    public Long getAlternatePersonId() {
        return alternatePersonId;
    }

    /** The letter of nomination, or null. */
    public Letter getLetter() {
        return letter;
    }

    /** How the answer arrived; null before there is one. */
    public Channel getChannel() {
        return channel;
    }

    /** Who gave the answer that the TWG Secretariat entered, or to whom the link or the calendar's invitation had gone; or null. */
    public String getGivenBy() {
        return givenBy;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public StoredFile getScan() {
        return scan;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** What went to and fro about it, short of an answer. */
    public Correspondence getCorrespondence() {
        // looking does not keep a new one: that would write the invitation anew, with another version
        return correspondence == null ? new Correspondence() : correspondence;
    }

    /** Id of the account that gave or entered the answer; null where none did. */
    public Long getAnsweredBy() {
        return answeredBy;
    }

    /** What was answered for an earlier time or place and has to be answered again; null where nothing waits so. */
    public InvitationAnswer getEarlierAnswer() {
        return earlierAnswer;
    }

    /** When the meeting for which that was answered was to start; null where there is none. */
    public Instant getEarlierStartsAt() {
        return earlierStartsAt;
    }
}
