package org.mashwara.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How calendar programs know a meeting (RFC 5545): by a name that never changes, and by a number that rises with each
 * change that they must take over.
 */
@Embeddable
public class CalendarEntry {

    @Column(name = "calendar_uid")
    private String uid;

    @Column(name = "calendar_sequence")
    private int sequence;

    protected CalendarEntry() {}

    private CalendarEntry(String uid) {
        this.uid = uid;
        this.sequence = 0;
    }

    /** One that no other calendar in the world has. */
    static CalendarEntry fresh() {
        return new CalendarEntry(UUID.randomUUID() + "@mashwara");
    }

    /** The next number; what was sent with an earlier one is out of date. */
    void raise() {
        sequence++;
    }

    /** UID: the same in every mail about the meeting. */
    public String getUid() {
        return uid;
    }

    /** SEQUENCE: 0 in the invitation. */
    public int getSequence() {
        return sequence;
    }
}
