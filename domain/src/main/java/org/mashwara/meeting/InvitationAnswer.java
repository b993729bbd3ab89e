package org.mashwara.meeting;

/** What a seat said to its invitation. */
public enum InvitationAnswer {
    NOT_ANSWERED,
    /** The holder of the post comes. */
    ACCEPTED,
    /** Nobody comes for the seat; there is a reason. */
    UNABLE,
    /** A nominated representative comes for the seat. */
    ALTERNATE
}
