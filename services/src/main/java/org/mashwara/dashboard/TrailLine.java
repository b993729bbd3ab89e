package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * An entry of the audit trail.
 *
 * @param person who acted; null for the portal itself
 * @param post for which post, or null
 * @param subject what it was about, or null
 */
public record TrailLine(Instant at, String command, LocalText person, LocalText post, String subject)
        implements Serializable {

    public Instant getAt() {
        return at;
    }

    public String getCommand() {
        return command;
    }

    public LocalText getPerson() {
        return person;
    }

    public LocalText getPost() {
        return post;
    }

    public String getSubject() {
        return subject;
    }
}
