package org.mashwara.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in the administrator's list.
 *
 * @param address where it goes, or null
 * @param nextAttemptAt when sending is tried next, or null
 * @param lastError what the mail server or the network said at the last attempt, or null
 */
public record OutboxRow(
        long id,
        String name,
        String address,
        String subject,
        OutboxState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public OutboxState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getLastError() {
        return lastError;
    }
}
