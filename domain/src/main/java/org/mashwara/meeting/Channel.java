package org.mashwara.meeting;

/** The way in which an answer reached the TWG Secretariat. */
public enum Channel {
    /** Given in the portal by the holder of the post or a delegate. */
    PORTAL,
    LETTER,
    TELEPHONE,
    MESSENGER,
    E_MAIL,
    IN_PERSON
}
