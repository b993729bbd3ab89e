package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * One version of a seat's response.
 *
 * @param submittedAt since when it counts, or counted; null unless it was given
 * @param sentForApprovalAt when it was sent on the way on which it was approved, or null where it needed no approval
 * @param submittedBy the person who gave it or sent it for approval; null unless it was given
 * @param paperBy who gave it on paper, or null
 * @param reason why it was withdrawn; null unless it was
 * @param withdrawnBy the person whose account withdrew it
 */
public record VersionLine(
        long id,
        int number,
        ResponseState state,
        Instant submittedAt,
        Instant sentForApprovalAt,
        LocalText submittedBy,
        String paperBy,
        String reason,
        Instant withdrawnAt,
        LocalText withdrawnBy)
        implements Serializable {

    public long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public ResponseState getState() {
        return state;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getSentForApprovalAt() {
        return sentForApprovalAt;
    }

    /** True if it counts since its approval, or did. */
    public boolean isApproved() {
        return sentForApprovalAt != null;
    }

    /** True for the one that counts. */
    public boolean isCounting() {
        return state == ResponseState.SUBMITTED;
    }

    public LocalText getSubmittedBy() {
        return submittedBy;
    }

    public String getPaperBy() {
        return paperBy;
    }

    public String getReason() {
        return reason;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public LocalText getWithdrawnBy() {
        return withdrawnBy;
    }

    public boolean isDraft() {
        return state.isDraft();
    }
}
