package org.mashwara.meeting;

/** Who sat for a seat. */
public enum Presence {
    /** The holder of the post. */
    PRESENT,
    /** The representative whom this very seat had nominated. */
    ALTERNATE,
    ABSENT
}
