package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.LocalText;

/**
 * An invitation to be answered.
 *
 * @param id the invitation
 * @param version to be given back with the answer
 * @param meetingId the meeting
 * @param reference as the meeting is cited
 * @param name its name
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 * @param room where; null where it is withheld from the person
 * @param joinLink the address over which people join, or null
 * @param post the post that is invited
 * @param holder who holds it on the meeting date; null where it is vacant
 * @param answer the present answer, as it counts today
 * @param lapsed an earlier holder of the post had answered
 * @param earlier what it had answered for an earlier time or place and has to answer again; null where nothing waits so
 * @param earlierStartsAt when the meeting was to start then, or null
 * @param reason why nobody comes, or null
 * @param alternateName the representative, or null
 * @param alternateDesignation the representative's post, or null
 * @param letterNumber number of the letter of nomination, or null
 * @param letterDated its date, or null
 * @param channel how the answer came, or null
 * @param givenBy who gave it, or null
 * @param diaryNumber its entry in the diary, or null
 * @param scanned a scan is kept with it
 * @param answeredAt when it was given or entered, or null
 * @param answeredBy whose account gave or entered it, or null
 * @param permission the permission that the seat needs to attend; null where it needs none
 * @param open it can be answered still
 * @param mine the person acts for the post
 * @param mayEnter the person may enter an answer for it
 */
public record AnswerForm(
        long id,
        long version,
        long meetingId,
        String reference,
        LocalText name,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        String joinLink,
        LocalText post,
        LocalText holder,
        InvitationAnswer answer,
        boolean lapsed,
        InvitationAnswer earlier,
        Instant earlierStartsAt,
        String reason,
        String alternateName,
        String alternateDesignation,
        String letterNumber,
        LocalDate letterDated,
        Channel channel,
        String givenBy,
        String diaryNumber,
        boolean scanned,
        Instant answeredAt,
        LocalText answeredBy,
        PermissionLine permission,
        boolean open,
        boolean mine,
        boolean mayEnter)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getMeetingId() {
        return meetingId;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getZone() {
        return zone;
    }

    public LocalText getCity() {
        return city;
    }

    public LocalText getRoom() {
        return room;
    }

    public String getJoinLink() {
        return joinLink;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
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

    public Channel getChannel() {
        return channel;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public boolean isScanned() {
        return scanned;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public LocalText getAnsweredBy() {
        return answeredBy;
    }

    /** The permission that the seat needs to attend; null where it needs none. */
    public PermissionLine getPermission() {
        return permission;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isMine() {
        return mine;
    }

    public boolean isMayEnter() {
        return mayEnter;
    }
}
