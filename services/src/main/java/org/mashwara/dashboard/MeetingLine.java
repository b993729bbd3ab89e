package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.meeting.MeetingState;
import org.mashwara.meeting.latechange.LateChangeCause;
import org.mashwara.shared.LocalText;

/**
 * A meeting that is coming, or one whose TWG Secretariat has something to do about it.
 *
 * @param zone id of the time zone in which it is held
 * @param conducted whether the person runs it as TWG Secretariat
 * @param awaitsRound whether it is closed and nobody has been asked for feedback yet
 * @param lateChange what has happened shortly before it and waits for a decision, or null
 * @param mine the person's own invitation, or null
 */
public record MeetingLine(
        long id,
        String reference,
        LocalText name,
        MeetingState state,
        Instant startsAt,
        String zone,
        LocalText city,
        LocalText room,
        int agendaItems,
        int invited,
        int answered,
        boolean conducted,
        boolean awaitsRound,
        LateChangeCause lateChange,
        MyPlace mine)
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

    public String getZone() {
        return zone;
    }

    public LocalText getCity() {
        return city;
    }

    public LocalText getRoom() {
        return room;
    }

    public int getAgendaItems() {
        return agendaItems;
    }

    public int getInvited() {
        return invited;
    }

    public int getAnswered() {
        return answered;
    }

    public boolean isConducted() {
        return conducted;
    }

    public boolean isAwaitsRound() {
        return awaitsRound;
    }

    /** True where a late change waits that the person may decide: runs the meeting, or acts for its chair or co-chair. */
    public boolean isToDecide() {
        return lateChange != null
                && (conducted || mine != null && mine.capacity().presides());
    }

    public MyPlace getMine() {
        return mine;
    }
}
