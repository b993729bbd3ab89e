package org.mashwara.identity;

import java.util.Set;
import org.mashwara.shared.LocalText;

/**
 * What a feature knows of a thing whose story is told.
 *
 * @param label its reference or name; null from a feature that only knows parts of it
 * @param parts ids of what belongs to it: what happens to them happens to it
 */
public record Story(LocalText label, Set<Long> parts) {

    public Story {
        parts = Set.copyOf(parts);
    }
}
