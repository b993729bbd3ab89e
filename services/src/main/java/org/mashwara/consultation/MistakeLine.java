package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.LocalText;

/**
 * What the check found.
 *
 * @param where the text of the question or the title of the section
 * @param questionId the question, or null if it is the section
 * @param detail the code that it is about, or null
 */
public record MistakeLine(MistakeKind kind, LocalText where, long sectionId, Long questionId, String detail)
        implements Serializable {

    static MistakeLine of(Mistake mistake) {
        Question question = mistake.question();
        return new MistakeLine(
                mistake.kind(),
                question == null ? mistake.section().getName() : question.getName(),
                mistake.section().getId(),
                question == null ? null : question.getId(),
                mistake.detail());
    }
}
