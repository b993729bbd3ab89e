package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * A question as its writers see it.
 *
 * @param place within its section, from 1
 * @param condition when it is shown, or null for always
 */
public record QuestionDetail(
        long id, long version, long sectionId, int place, AskedQuestion asked, ConditionLine condition)
        implements Serializable {

    public LocalText text() {
        return asked.text();
    }
}
