package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What some responses were asked and left open.
 *
 * @param last id of the last of these responses; null where there is none any more
 * @param questions empty where all of them answered everything
 */
public record LeftOpen(Long last, List<ExportedAnswer> questions) implements Serializable {

    public LeftOpen {
        questions = List.copyOf(questions);
    }
}
