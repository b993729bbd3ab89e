package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A seat that a round would not ask. */
public record NotAskedSeat(LocalText post, NotAskedReason reason) implements Serializable {

    public LocalText getPost() {
        return post;
    }

    public NotAskedReason getReason() {
        return reason;
    }
}
