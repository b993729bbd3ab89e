package org.mashwara.dashboard;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.consultation.PointKind;
import org.mashwara.consultation.Verdict;
import org.mashwara.shared.LocalText;

/**
 * What a counterpart said, and what the agency makes of it.
 *
 * @param said in the words of whoever said it
 * @param reason in the words of whoever answered
 */
public record SaidLine(
        long roundId,
        String said,
        PointKind kind,
        LocalText activity,
        LocalText post,
        Verdict verdict,
        String reason,
        Instant answeredAt)
        implements Serializable {

    public long getRoundId() {
        return roundId;
    }

    public String getSaid() {
        return said;
    }

    public PointKind getKind() {
        return kind;
    }

    public LocalText getActivity() {
        return activity;
    }

    public LocalText getPost() {
        return post;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
