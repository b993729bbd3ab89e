package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A workplan in force that a round can be about.
 *
 * @param endedIn its last year, where that is over; otherwise null
 */
public record WorkplanChoice(long versionId, LocalText name, int number, Integer endedIn) implements Serializable {

    public long getVersionId() {
        return versionId;
    }

    public LocalText getName() {
        return name;
    }

    public int getNumber() {
        return number;
    }

    public Integer getEndedIn() {
        return endedIn;
    }
}
