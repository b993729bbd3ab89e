package org.mashwara.meeting;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A meeting in a list.
 *
 * @param id the meeting
 * @param reference as it is cited
 * @param name its name
 * @param state how far it has come
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param zone id of the time zone
 * @param city whose time that is
 * @param room where; null while the venue is withheld
 * @param invited how many seats were invited
 * @param answered how many of them have answered
 */
public record MeetingRow(
        long id,
        String reference,
        LocalText name,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalText city,
        LocalText room,
        int invited,
        int answered)
        implements Serializable {

    public long getId() {
        return id;
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

    public int getInvited() {
        return invited;
    }

    public int getAnswered() {
        return answered;
    }
}
