package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a device's changes.
 *
 * @param saved receipt for all that was saved, with what was refused
 * @param clashes answers that were changed elsewhere too, and were left as they are
 * @param awaitsApproval true where they were made by a station on the response's way; false for a draft
 */
public record Merged(Saved saved, List<Clash> clashes, boolean awaitsApproval) implements Serializable {

    public Merged {
        clashes = List.copyOf(clashes);
    }
}
