package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a device's changes.
 *
 * @param saved receipt for all that was saved, with what was refused
 * @param clashes answers that were changed elsewhere too, and were left as they are
 */
public record Merged(Saved saved, List<Clash> clashes) implements Serializable {

    public Merged {
        clashes = List.copyOf(clashes);
    }
}
