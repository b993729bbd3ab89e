package org.mashwara.meeting;

/** How far the minutes of a closed meeting have come. */
public enum MinutesState {
    /** The portal has drafted them from the meeting's record; nobody has been sent them. */
    DRAFT,
    /** They are with the members. */
    CIRCULATED,
    /** They stand. */
    CONFIRMED
}
