package org.mashwara.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashwara.shared.LocalText;

/**
 * A questionnaire to read or to write.
 *
 * @param mistakes what the check finds
 * @param rounds how many rounds ask it, or asked it
 * @param goingOn how many of them are planned or open
 * @param nextDraft id of the version that is being written, or null
 */
public record QuestionnaireDetail(
        long id,
        long version,
        String code,
        int number,
        LocalText name,
        QuestionnaireSubject subject,
        QuestionnaireState state,
        List<SectionLine> sections,
        List<MistakeLine> mistakes,
        int rounds,
        int goingOn,
        Long nextDraft)
        implements Serializable {

    public QuestionnaireDetail {
        sections = List.copyOf(sections);
        mistakes = List.copyOf(mistakes);
    }

    public boolean isDraft() {
        return state == QuestionnaireState.DRAFT;
    }

    public boolean isPublished() {
        return state == QuestionnaireState.PUBLISHED;
    }

    /** True if nothing stands in the way of publishing it. */
    public boolean isSound() {
        return mistakes.stream().noneMatch(mistake -> mistake.kind().standsInTheWay());
    }

    /** How many texts have no Urdu yet. */
    public long getUntranslated() {
        return count(MistakeKind.MISSING_TRANSLATION);
    }

    /** How many questions of the version before are not asked any more. */
    public long getNotAskedAnyMore() {
        return count(MistakeKind.NOT_ASKED_ANY_MORE);
    }

    private long count(MistakeKind kind) {
        return mistakes.stream().filter(mistake -> mistake.kind() == kind).count();
    }

    /** True for a draft that can be published as it stands: it asks something, and nothing stands in the way. */
    public boolean isPublishable() {
        return isDraft()
                && isSound()
                && sections.stream().anyMatch(section -> !section.questions().isEmpty());
    }

    /** When something is shown, in words; null for no condition. */
    public ToldCondition told(ConditionLine condition) {
        return ToldCondition.of(
                condition, questions().stream().map(QuestionDetail::asked).toList());
    }

    /**
     * What is wrong with when something is shown; null for nothing.
     *
     * @param sectionId the section, or that of the question
     * @param questionId the question, or null for the section itself
     */
    public MistakeLine brokenCondition(Long sectionId, Long questionId) {
        return mistakes.stream()
                .filter(mistake -> mistake.kind().isAboutCondition()
                        && Objects.equals(mistake.questionId(), questionId)
                        && (questionId != null || Objects.equals(mistake.sectionId(), sectionId)))
                .findFirst()
                .orElse(null);
    }

    /**
     * The questions whose answers a condition can wait for and, after them, the one that a broken condition names.
     *
     * @param earlier those that are asked before
     * @param broken as {@link #brokenCondition} gives it
     */
    public List<QuestionDetail> awaited(List<QuestionDetail> earlier, MistakeLine broken) {
        return Stream.concat(
                        earlier.stream(),
                        questions().stream()
                                .filter(question -> broken != null
                                        && broken.getLost()
                                                .contains(question.asked().code())))
                .toList();
    }

    public Optional<SectionLine> section(long id) {
        return sections.stream().filter(section -> section.id() == id).findFirst();
    }

    public Optional<QuestionDetail> question(long id) {
        return questions().stream().filter(question -> question.id() == id).findFirst();
    }

    /** All questions, in their order. */
    public List<QuestionDetail> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }
}
