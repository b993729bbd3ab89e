package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/** A workplan in force that a round can be about. */
public record WorkplanChoice(long versionId, LocalText name, int number) implements Serializable {

    public long getVersionId() {
        return versionId;
    }

    public LocalText getName() {
        return name;
    }

    public int getNumber() {
        return number;
    }
}
