package org.mashwara.meeting;

/** How people take part in a meeting. */
public enum MeetingMode {
    /** Everybody comes. */
    IN_PERSON,
    /** People come, or join over a link. */
    HYBRID,
    /** Everybody joins over a link; the room is where the TWG Secretariat sits. */
    ONLINE;

    /** True if there is a link over which people join. */
    public boolean hasLink() {
        return this != IN_PERSON;
    }
}
