package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * What a person filled in and checked on a device that had no connection.
 *
 * @param entries fields that the device changed and could not save
 * @param shown all answers that the person was shown before sending; a file by its SHA-256
 */
public record CheckedAnswers(List<DraftEntry> entries, List<AnswerEntry> shown) implements Serializable {

    public CheckedAnswers {
        entries = List.copyOf(entries);
        shown = List.copyOf(shown);
    }
}
