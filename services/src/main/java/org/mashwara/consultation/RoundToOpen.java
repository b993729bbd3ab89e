package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/** A closed meeting after which no feedback was asked for yet. */
public record RoundToOpen(long meetingId, String reference, LocalText name, Instant closedAt) implements Serializable {

    public long getMeetingId() {
        return meetingId;
    }

    public String getReference() {
        return reference;
    }

    public LocalText getName() {
        return name;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
