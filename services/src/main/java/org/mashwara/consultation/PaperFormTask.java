package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.LocalText;

/**
 * A seat for which a form on paper may be entered.
 *
 * @param state how far the seat itself has come
 * @param awaitingApproval whether what the seat has written waits for approval; no form is entered then
 * @param draftedBy who saved the office's own draft last, in which it has written; no form is entered beside that. Null
 *     where there is none
 * @param draftedAt when that was, or null
 * @param goingOn id of the version that is being entered from a form already, or null
 */
public record PaperFormTask(
        long responseId,
        RoundHead round,
        LocalText post,
        LocalText holder,
        ResponseState state,
        boolean awaitingApproval,
        LocalText draftedBy,
        Instant draftedAt,
        Long goingOn)
        implements Serializable {

    public long getResponseId() {
        return responseId;
    }

    public RoundHead getRound() {
        return round;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public ResponseState getState() {
        return state;
    }

    public boolean isAwaitingApproval() {
        return awaitingApproval;
    }

    public LocalText getDraftedBy() {
        return draftedBy;
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    public Long getGoingOn() {
        return goingOn;
    }

    /** True if the seat has written a draft of its own, which nobody else reads. */
    public boolean isDrafted() {
        return draftedAt != null;
    }

    /** True while a form can be entered. */
    public boolean isEnterable() {
        return !isDrafted() && !awaitingApproval;
    }

    /** True if the seat took back what it had given: the form becomes the next version. */
    public boolean isWithdrawn() {
        return state == ResponseState.WITHDRAWN;
    }

    /** True if the seat has answered already: the form becomes the next version. */
    public boolean isGiven() {
        return state.isGiven();
    }
}
