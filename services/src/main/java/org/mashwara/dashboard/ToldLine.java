package org.mashwara.dashboard;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A round in which the person was asked and of which all are now told how its members answered.
 *
 * @param name the round's own
 */
public record ToldLine(long roundId, LocalText name) implements Serializable {

    public long getRoundId() {
        return roundId;
    }

    public LocalText getName() {
        return name;
    }
}
