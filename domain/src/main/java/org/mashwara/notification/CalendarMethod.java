package org.mashwara.notification;

/** What a calendar program is to do with an entry (RFC 5546). */
public enum CalendarMethod {
    /** Take it over, or change what it has of it, and ask for an answer. */
    REQUEST,
    /** Take it out. */
    CANCEL
}
