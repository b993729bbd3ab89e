package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * Something to do about a feedback round.
 *
 * @param kind what there is to do
 * @param id of the response to give; otherwise of the round
 * @param total activities asked about, responses asked for, or comments and proposals without an answer
 * @param done of these: activities answered, responses given; otherwise 0
 * @param post the post that is asked, or null
 */
public record FeedbackLine(
        Kind kind, long id, LocalText round, Instant closesAt, String zone, int total, int done, LocalText post)
        implements Serializable {

    public Kind getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    public LocalText getRound() {
        return round;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public String getZone() {
        return zone;
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    public LocalText getPost() {
        return post;
    }

    /** What there is to do. */
    public enum Kind {
        /** A response to give. */
        GIVE,
        /** A round that runs: who has not answered. */
        WATCH,
        /** Comments and proposals that wait for the person's answer. */
        ANSWER,
        /** Comments and proposals that wait for an answer of somebody else of the agency. */
        CHASE
    }
}
