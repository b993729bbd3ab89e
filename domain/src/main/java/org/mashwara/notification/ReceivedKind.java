package org.mashwara.notification;

/** What a mail that came to the portal's mailbox is. */
public enum ReceivedKind {
    /** A calendar program replies to an invitation. */
    REPLY,
    /** A mail server says that a mail of the portal could not be delivered. */
    RETURNED,
    /** Somebody writes, or a program does: nothing that the portal understands. */
    OTHER
}
