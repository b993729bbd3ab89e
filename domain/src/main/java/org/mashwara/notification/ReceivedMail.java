package org.mashwara.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mashwara.meeting.CalendarReply;
import org.mashwara.meeting.ReplyProblem;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Require;

/**
 * One mail that came to the portal's mailbox, each once: what it says, what became of it and, where it was not applied by
 * itself, why not. Nothing that stands in it is trusted.
 */
@Entity
@Table(name = "received_mail")
public class ReceivedMail extends BaseEntity {

    private static final int MAX_ADDRESS = 254;
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_REASON = 1000;
    private static final int MAX_TEXT = 4000;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "from_address")
    private String fromAddress;

    private String subject;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ReceivedKind kind;

    @Enumerated(EnumType.STRING)
    private ReceivedState state;

    @Enumerated(EnumType.STRING)
    private ReplyProblem problem;

    @Enumerated(EnumType.STRING)
    private ReplyStatus says;

    @Column(name = "delegate_name")
    private String delegateName;

    @Column(name = "proposed_start")
    private Instant proposedStart;

    private String text;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "invitation_id")
    private Long invitationId;

    @Column(name = "outbox_mail_id")
    private Long outboxMailId;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "handled_by")
    private Long handledBy;

    @Column(name = "handled_because")
    private String handledBecause;

    protected ReceivedMail() {}

    /**
     * A mail that the TWG Secretariat has to look at, until something better is known of it.
     *
     * @param messageId the name that its sender gave it
     * @param fromAddress the address that it says it comes from, or null
     * @param text what it says in words, as far as that is kept, or null
     */
    public ReceivedMail(
            String messageId, ReceivedKind kind, String fromAddress, String subject, String text, Instant receivedAt) {
        this.messageId = Require.present("messageId", messageId);
        this.kind = Require.present("kind", kind);
        this.fromAddress = limited(fromAddress, MAX_ADDRESS);
        this.subject = limited(subject, MAX_SUBJECT);
        this.text = limited(text, MAX_TEXT);
        this.receivedAt = Require.present("receivedAt", receivedAt);
        this.state = ReceivedState.WAITING;
    }

    /** What the calendar program said. */
    public ReceivedMail saying(CalendarReply reply) {
        this.says = reply.status();
        this.delegateName = limited(reply.delegateName(), MAX_ADDRESS);
        this.proposedStart = reply.proposedStart();
        this.text = limited(reply.comment(), MAX_TEXT);
        return this;
    }

    /** The meeting that it is about and, where it is known, the invitation that it answers. */
    public ReceivedMail about(Long meeting, Long invitation) {
        this.meetingId = meeting;
        this.invitationId = invitation;
        return this;
    }

    /** The mail of the portal that came back with it. */
    public ReceivedMail returning(Long mail) {
        this.outboxMailId = mail;
        return this;
    }

    /** It did what it was to do, or there is nothing to be done. */
    public void applied() {
        state = ReceivedState.APPLIED;
        problem = null;
    }

    /** It was not applied, and why. */
    public void waitsBecause(ReplyProblem why) {
        state = ReceivedState.WAITING;
        problem = Require.present("problem", why);
    }

    /**
     * Somebody of the TWG Secretariat took it as the answer of a seat.
     *
     * @param invitation the seat's invitation
     * @param because why, though the portal did not
     * @throws org.mashwara.shared.BusinessException {@code received.handled} if somebody has dealt with it
     */
    public void applyByHand(long invitation, String because, long account, Instant at) {
        handle(ReceivedState.APPLIED_BY_HAND, because, account, at);
        invitationId = invitation;
    }

    /** Somebody of the TWG Secretariat looked at it and does nothing; the reason is required. */
    public void setAside(String because, long account, Instant at) {
        handle(ReceivedState.SET_ASIDE, because, account, at);
    }

    private void handle(ReceivedState next, String because, long account, Instant at) {
        Require.that(state == ReceivedState.WAITING, "received.handled");
        handledBecause = Require.text("because", because, MAX_REASON);
        handledBy = account;
        handledAt = Require.present("at", at);
        state = next;
    }

    private static String limited(String given, int most) {
        if (given == null || given.isBlank()) {
            return null;
        }
        // what a database of texts cannot hold, and what would only disturb the page
        String plain = given.strip().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return plain.length() > most ? plain.substring(0, most) : plain;
    }

    public String getMessageId() {
        return messageId;
    }

    /** The address that it says it comes from, or null. */
    public String getFromAddress() {
        return fromAddress;
    }

    public String getSubject() {
        return subject;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public ReceivedKind getKind() {
        return kind;
    }

    public ReceivedState getState() {
        return state;
    }

    /** Why it was not applied by itself, or null. */
    public ReplyProblem getProblem() {
        return problem;
    }

    /** What the calendar program said, or null where it could not be understood. */
    public ReplyStatus getSays() {
        return says;
    }

    /** Who is sent instead, or null. */
    public String getDelegateName() {
        return delegateName;
    }

    /** When the meeting should begin instead, or null. */
    public Instant getProposedStart() {
        return proposedStart;
    }

    /** What stands in it in words, or null. */
    public String getText() {
        return text;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public Long getInvitationId() {
        return invitationId;
    }

    /** The mail of the portal that came back with it, or null. */
    public Long getOutboxMailId() {
        return outboxMailId;
    }

    public Instant getHandledAt() {
        return handledAt;
    }

    /** Id of the account that dealt with it, or null. */
    public Long getHandledBy() {
        return handledBy;
    }

    public String getHandledBecause() {
        return handledBecause;
    }
}
