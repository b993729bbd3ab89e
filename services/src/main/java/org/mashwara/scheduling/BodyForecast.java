package org.mashwara.scheduling;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * What can be expected of a body in a slot.
 *
 * @param body its name
 * @param needed how many members the quorum wants; 0 without terms of reference
 * @param sure how many are known to be free
 * @param unknown of how many nothing is known
 * @param unable how many cannot come
 * @param chair who presides among those known to be free: the post, or null
 * @param possibleChair who would preside if all came of whom nothing is known: the post, or null
 */
public record BodyForecast(
        LocalText body, int needed, int sure, int unknown, int unable, LocalText chair, LocalText possibleChair)
        implements Serializable {

    public LocalText getBody() {
        return body;
    }

    public int getNeeded() {
        return needed;
    }

    public int getSure() {
        return sure;
    }

    public int getUnknown() {
        return unknown;
    }

    public int getUnable() {
        return unable;
    }

    public LocalText getChair() {
        return chair;
    }

    public LocalText getPossibleChair() {
        return possibleChair;
    }
}
