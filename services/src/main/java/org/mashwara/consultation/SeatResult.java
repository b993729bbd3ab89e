package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What one seat said about each activity.
 *
 * @param postId as {@link ResultFilter} takes it
 * @param cells one for each activity, in their order
 */
public record SeatResult(long responseId, long postId, LocalText post, boolean submitted, List<Cell> cells)
        implements Serializable {

    public SeatResult {
        cells = List.copyOf(cells);
    }

    public long getResponseId() {
        return responseId;
    }

    public long getPostId() {
        return postId;
    }

    public LocalText getPost() {
        return post;
    }

    public boolean isSubmitted() {
        return submitted;
    }

    public List<Cell> getCells() {
        return cells;
    }
}
