package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/** A meeting with whose beginning a round may close. */
public record ClosingMeeting(long id, LocalText name, String reference, Instant beginsAt, String timeZone)
        implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getName() {
        return name;
    }

    public String getReference() {
        return reference;
    }

    public Instant getBeginsAt() {
        return beginsAt;
    }

    public String getTimeZone() {
        return timeZone;
    }
}
