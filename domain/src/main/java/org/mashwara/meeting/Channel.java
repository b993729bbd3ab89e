package org.mashwara.meeting;

/** The way in which an answer came. */
public enum Channel {
    /** Given in the portal by the holder of the post or a delegate. */
    PORTAL,
    /** Given by the signed link of a mail, by whoever held it. */
    LINK,
    /** Replied by the calendar program of the person invited. */
    CALENDAR,
    LETTER,
    TELEPHONE,
    MESSENGER,
    E_MAIL,
    IN_PERSON;

    /** True for the ways by which an answer reaches the TWG Secretariat, which enters it for the seat. */
    public boolean isEntered() {
        return this != PORTAL && this != LINK && this != CALENDAR;
    }
}
