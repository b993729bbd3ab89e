package org.mashwara.identity;

/** What a signed link is good for; it opens nothing else. */
public enum LinkPurpose {
    /** To answer one invitation, for the seat's post. */
    INVITATION,
    /** To read the calendar of one account. */
    CALENDAR,
    /** To give feedback in one round, for the seat's post, and to follow up what the agency answers to it. */
    RESPONSE
}
