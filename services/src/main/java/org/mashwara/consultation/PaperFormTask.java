package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A seat for which a form on paper may be entered.
 *
 * @param state how far the seat itself has come
 */
public record PaperFormTask(
        long responseId, long roundId, LocalText round, LocalText post, LocalText holder, ResponseState state)
        implements Serializable {

    public long getResponseId() {
        return responseId;
    }

    public long getRoundId() {
        return roundId;
    }

    public LocalText getRound() {
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

    /** True if the seat has begun a draft of its own: what is entered goes over it. */
    public boolean isBegun() {
        return state == ResponseState.DRAFT;
    }

    /** True if the seat has answered already: the form becomes the next version. */
    public boolean isWithdrawn() {
        return state == ResponseState.WITHDRAWN;
    }

    public boolean isGiven() {
        return state.isGiven();
    }
}
