package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A seat to choose from a list.
 *
 * @param post its post as named today
 * @param body in which it is
 */
public record SeatChoice(long id, LocalText post, LocalText body) implements Serializable {

    public long getId() {
        return id;
    }

    public LocalText getPost() {
        return post;
    }

    public LocalText getBody() {
        return body;
    }
}
