package org.mashwara.consultation;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.mashwara.shared.LocalText;

/**
 * What the check found.
 *
 * @param where the text of the question or the title of the section; null if it is nowhere
 * @param sectionId the section, or that of the question; null if it is nowhere
 * @param questionId the question, or null if it is the section
 * @param detail the code that it is about, or null
 * @param asked the text of the question on which a condition hangs, or null
 */
public record MistakeLine(
        MistakeKind kind, LocalText where, Long sectionId, Long questionId, String detail, LocalText asked)
        implements Serializable {

    /** @param questions those of the questionnaire */
    static MistakeLine of(Mistake mistake, Collection<Question> questions) {
        Question question = mistake.question();
        return new MistakeLine(
                mistake.kind(),
                where(mistake),
                mistake.section() == null ? null : mistake.section().getId(),
                question == null ? null : question.getId(),
                mistake.detail(),
                mistake.kind().isAboutEarlierQuestion() ? asked(mistake.detail(), questions) : null);
    }

    private static LocalText where(Mistake mistake) {
        if (mistake.question() != null) {
            return mistake.question().getName();
        }
        return mistake.section() == null ? null : mistake.section().getName();
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
