package org.mashwara.notification;

/** What became of a mail that came to the portal's mailbox. */
public enum ReceivedState {
    /** It did what it was to do. */
    APPLIED,
    /** Somebody of the TWG Secretariat has to look at it. */
    WAITING,
    /** The TWG Secretariat took it as the seat's answer. */
    APPLIED_BY_HAND,
    /** The TWG Secretariat looked at it and did nothing. */
    SET_ASIDE
}
