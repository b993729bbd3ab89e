package org.mashwara.notification;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * What somebody was told about a meeting, and what became of it.
 *
 * @param post the seat's post as it is called on the meeting date; null for what went to nobody's seat
 * @param name to whom it was written
 * @param address where it went, or null
 * @param topic what it tells
 * @param state where it stands
 * @param writtenAt when it was written
 * @param sentAt when the mail server took it, or null
 * @param problem what a mail server said last, or null
 */
public record ToldRow(
        LocalText post,
        String name,
        String address,
        MailTopic topic,
        OutboxState state,
        Instant writtenAt,
        Instant sentAt,
        String problem)
        implements Serializable {

    public LocalText getPost() {
        return post;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public MailTopic getTopic() {
        return topic;
    }

    public OutboxState getState() {
        return state;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getProblem() {
        return problem;
    }

    /** It did not reach whom it was for: somebody has to telephone. */
    public boolean isUndelivered() {
        return state == OutboxState.CAME_BACK || state == OutboxState.FAILED;
    }
}
