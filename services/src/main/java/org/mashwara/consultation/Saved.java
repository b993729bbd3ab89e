package org.mashwara.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Receipt for a saved draft.
 *
 * @param version the response's version from now on
 * @param at when it was saved
 * @param refused answers that do not fit their questions and were not saved; all others were
 */
public record Saved(long version, Instant at, List<RefusedAnswer> refused) implements Serializable {

    public Saved {
        refused = List.copyOf(refused);
    }
}
