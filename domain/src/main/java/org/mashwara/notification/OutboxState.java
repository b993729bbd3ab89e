package org.mashwara.notification;

/** Where a mail stands. */
public enum OutboxState {
    /** Waits for its next attempt; also while no mail server is configured. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** Given up after {@link OutboxMail#MAX_ATTEMPTS} attempts; the administrator may queue it again. */
    FAILED,
    /** The person has no address: it is printed or handed over. */
    NO_ADDRESS,
    /** The mail server had taken it, and another one sent it back: it could not be delivered. */
    CAME_BACK
}
