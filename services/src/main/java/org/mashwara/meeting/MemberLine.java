package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.LocalText;

/**
 * A seat at a meeting: who holds it, what it answered, who sat for it.
 *
 * @param seatId the seat
 * @param invitationId its invitation; null before the meeting is convened
 * @param bodyId the body of which it is a seat
 * @param bodyName that body's name
 * @param capacity in what capacity it takes part
 * @param postId the post that holds it
 * @param post that post's name on the meeting date
 * @param organisationId the organisation of that post
 * @param holder who holds the post on the meeting date; null where it is vacant
 * @param charge by what kind of charge, or null
 * @param answer what it answered, as it counts today
 * @param lapsed an earlier holder of the post had answered
 * @param earlier what it had answered for an earlier time or place and has to answer again; null where nothing waits so
 * @param earlierStartsAt when the meeting was to start then, or null
 * @param reason why nobody comes; null where there is none or it is none of the person's business
 * @param alternateName the representative, or null
 * @param alternateDesignation the representative's post
 * @param letterNumber number of the letter of nomination, or null
 * @param letterDated its date, or null
 * @param presence who sat for it; null before attendance was taken
 * @param sat who sat or was missed, as named then; or null
 * @param presides it presides, or would if those came who said so
 * @param undecided its calendar program replied "perhaps"; told only those who conduct the meeting
 * @param cameBack a mail to it came back; told only those who conduct the meeting
 * @param permission the permission that it needs to attend; null where it needs none, and before it was invited
 * @param mine the person acts for its post
 * @param mayEnter the person may enter an answer for it
 */
public record MemberLine(
        long seatId,
        Long invitationId,
        long bodyId,
        LocalText bodyName,
        SeatCapacity capacity,
        long postId,
        LocalText post,
        long organisationId,
        LocalText holder,
        IncumbencyKind charge,
        InvitationAnswer answer,
        boolean lapsed,
        InvitationAnswer earlier,
        Instant earlierStartsAt,
        String reason,
        String alternateName,
        String alternateDesignation,
        String letterNumber,
        LocalDate letterDated,
        Presence presence,
        LocalText sat,
        boolean presides,
        boolean undecided,
        boolean cameBack,
        PermissionLine permission,
        boolean mine,
        boolean mayEnter)
        implements Serializable {

    public long getSeatId() {
        return seatId;
    }

    public Long getInvitationId() {
        return invitationId;
    }

    public long getBodyId() {
        return bodyId;
    }

    public LocalText getBodyName() {
        return bodyName;
    }

    public SeatCapacity getCapacity() {
        return capacity;
    }

    public long getPostId() {
        return postId;
    }

    public LocalText getPost() {
        return post;
    }

    public long getOrganisationId() {
        return organisationId;
    }

    public LocalText getHolder() {
        return holder;
    }

    public IncumbencyKind getCharge() {
        return charge;
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    public InvitationAnswer getEarlier() {
        return earlier;
    }

    public Instant getEarlierStartsAt() {
        return earlierStartsAt;
    }

    public String getReason() {
        return reason;
    }

    public String getAlternateName() {
        return alternateName;
    }

    public String getAlternateDesignation() {
        return alternateDesignation;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public LocalDate getLetterDated() {
        return letterDated;
    }

    public Presence getPresence() {
        return presence;
    }

    public LocalText getSat() {
        return sat;
    }

    public boolean isPresides() {
        return presides;
    }

    public boolean isUndecided() {
        return undecided;
    }

    public boolean isCameBack() {
        return cameBack;
    }

    /** The permission that the seat needs to attend; null where it needs none. */
    public PermissionLine getPermission() {
        return permission;
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isMayEnter() {
        return mayEnter;
    }

    /** True where the post has no holder on the meeting date. */
    public boolean isVacant() {
        return holder == null;
    }

    /** True where the seat has nominated a representative. */
    public boolean isAlternate() {
        return answer == InvitationAnswer.ALTERNATE;
    }
}
