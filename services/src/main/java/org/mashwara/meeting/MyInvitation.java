package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * An invitation to a post for which the person acts.
 *
 * @param id the invitation
 * @param meetingId the meeting
 * @param reference as the meeting is cited
 * @param name its name
 * @param state how far it has come
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 * @param room where; null while the venue is withheld
 * @param post the post that is invited
 * @param answer what it answered, as it counts today
 * @param lapsed an earlier holder of the post had answered
 */
public record MyInvitation(
        long id,
        long meetingId,
        String reference,
        LocalText name,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        LocalText post,
        InvitationAnswer answer,
        boolean lapsed)
        implements Serializable {

    public long getId() {
        return id;
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

    public MeetingState getState() {
        return state;
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

    public LocalText getPost() {
        return post;
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public boolean isLapsed() {
        return lapsed;
    }
}
