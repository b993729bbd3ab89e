package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What the check found.
 *
 * @param where the text of the question or the title of the section
 * @param questionId the question, or null if it is the section
 * @param detail the code that it is about, or null
 * @param asked the text of the question on which a condition hangs, or null
 */
public record MistakeLine(
        MistakeKind kind, LocalText where, long sectionId, Long questionId, String detail, LocalText asked)
        implements Serializable {

    /** @param questions those of the questionnaire */
    static MistakeLine of(Mistake mistake, Collection<Question> questions) {
        Question question = mistake.question();
        return new MistakeLine(
                mistake.kind(),
                question == null ? mistake.section().getName() : question.getName(),
                mistake.section().getId(),
                question == null ? null : question.getId(),
                mistake.detail(),
                mistake.kind().isAboutEarlierQuestion() ? asked(mistake.detail(), questions) : null);
    }

    /** Code of the question that a condition names though it is not asked before; none for any other mistake. */
    public List<String> getLost() {
        return kind.isWithoutEarlierQuestion() ? List.of(detail) : List.of();
    }

    private static LocalText asked(String code, Collection<Question> questions) {
        return questions.stream()
                .filter(question -> question.getCode().equals(code))
                .findFirst()
                .map(Question::getName)
                .orElse(null);
    }
}
