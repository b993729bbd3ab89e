package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A post to which a response would go for clearance.
 *
 * @param holder who holds it today; null while it is vacant
 * @param mine whether the person who reads holds it, so that sending is this station's clearance
 */
public record RouteStop(LocalText post, LocalText holder, boolean mine) implements Serializable {

    public LocalText getPost() {
        return post;
    }

    public LocalText getHolder() {
        return holder;
    }

    public boolean isMine() {
        return mine;
    }
}
