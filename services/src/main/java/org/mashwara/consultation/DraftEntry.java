package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * One field of a form as a device changed it.
 *
 * @param entry the answer as it is on the device
 * @param base what the field held when the device last heard of it
 */
public record DraftEntry(AnswerEntry entry, List<String> base) implements Serializable {

    public DraftEntry {
        base = List.copyOf(base);
    }
}
