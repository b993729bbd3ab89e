package org.mashwara.notification;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.meeting.ReplyProblem;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.shared.LocalText;

/**
 * A mail that came to the mailbox, as the TWG Secretariat reads it.
 *
 * @param from the address that it says it comes from, or null
 * @param problem why it was not applied by itself, or null
 * @param says what the calendar program said, or null
 * @param delegateName who is sent instead, or null
 * @param proposedStart when the meeting should begin instead, or null
 * @param text what stands in it in words, or null
 * @param meetingId the meeting that it is about, or null
 * @param reference as that is cited, or null
 * @param zone id of that meeting's time zone, or null
 * @param invitationId the invitation that it answers, or null
 * @param post the invited post as it is called today, or null
 * @param handledAt when somebody dealt with it, or null
 * @param handledBy who did, or null
 * @param because why so, or null
 */
public record ReceivedRow(
        long id,
        long version,
        String from,
        String subject,
        Instant receivedAt,
        ReceivedKind kind,
        ReceivedState state,
        ReplyProblem problem,
        ReplyStatus says,
        String delegateName,
        Instant proposedStart,
        String text,
        Long meetingId,
        String reference,
        String zone,
        Long invitationId,
        LocalText post,
        Instant handledAt,
        LocalText handledBy,
        String because)
        implements Serializable {

    /** Somebody has to look at it. */
    public boolean isWaiting() {
        return state == ReceivedState.WAITING;
    }

    /** It says something that can be a seat's answer. */
    public boolean isAnswer() {
        return says != null && says != ReplyStatus.COUNTER && says != ReplyStatus.TENTATIVE;
    }

    public long getId() {
        return id;
    }

    public String getFrom() {
        return from;
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

    public ReplyProblem getProblem() {
        return problem;
    }

    public ReplyStatus getSays() {
        return says;
    }

    public String getDelegateName() {
        return delegateName;
    }

    public Instant getProposedStart() {
        return proposedStart;
    }

    public String getText() {
        return text;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public String getReference() {
        return reference;
    }

    public String getZone() {
        return zone;
    }

    public Long getInvitationId() {
        return invitationId;
    }

    public LocalText getPost() {
        return post;
    }

    public Instant getHandledAt() {
        return handledAt;
    }

    public LocalText getHandledBy() {
        return handledBy;
    }

    public String getBecause() {
        return because;
    }
}
