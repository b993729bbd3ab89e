package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * A section of a questionnaire as its writers see it.
 *
 * @param position from 1
 * @param condition when it is shown, or null for always
 */
public record SectionLine(
        long id,
        long version,
        int position,
        LocalText title,
        LocalText help,
        SectionRepeat repeat,
        ConditionLine condition,
        List<QuestionDetail> questions)
        implements Serializable {

    public SectionLine {
        questions = List.copyOf(questions);
    }
}
