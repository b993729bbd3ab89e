package org.mashwara.meeting;

import java.time.Instant;
import java.util.List;
import org.mashwara.scheduling.TimeSlot;

/**
 * A meeting as an entry of a calendar.
 *
 * @param uid the same in everything that is sent about the meeting
 * @param sequence higher in everything that is sent later
 * @param stamp when this was written
 * @param slot from when until when
 * @param summary what it is called
 * @param description what there is to know, in lines
 * @param location where; the city alone while the venue is withheld
 * @param url its page in the portal
 * @param cancelled it does not take place
 * @param organizerName who calls it
 * @param organizerAddress the portal's mail address, to which calendar programs answer
 * @param parties the seats, in order of precedence; none in a feed
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        TimeSlot slot,
        String summary,
        String description,
        String location,
        String url,
        boolean cancelled,
        String organizerName,
        String organizerAddress,
        List<CalendarParty> parties) {

    public CalendarEvent {
        parties = List.copyOf(parties);
    }
}
