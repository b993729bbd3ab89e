package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** Finds what a page about a questionnaire shows and, where that was removed meanwhile, leads to what is left and says so. */
@ApplicationScoped
class QuestionnaireWay {

    @Inject
    private QuestionnaireQueries queries;

    @Inject
    private Form form;

    /** Nothing where the draft was thrown away: the page then leads {@link #toList}. */
    Optional<QuestionnaireDetail> find(Long id) {
        try {
            return Optional.of(queries.questionnaire(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** To all questionnaires, from one that was thrown away. */
    String toList() {
        return form.done("questionnaire.gone", "/feedback/questionnaires");
    }

    /** To a questionnaire that was published meanwhile, from a page that changes its draft. */
    String toPublished(long id) {
        return back(id, "rule.questionnaire.notADraft");
    }

    /** To the questionnaire, from a section that was removed; as {@link #fromQuestion}. */
    String fromSection(long section, long id) {
        return from(section, id, "questionnaire.goneSection");
    }

    /**
     * To the questionnaire, from a question that was removed.
     *
     * @throws NotFoundException if another questionnaire has it
     */
    String fromQuestion(long question, long id) {
        return from(question, id, "questionnaire.goneQuestion");
    }

    /**
     * To the questionnaire as it stands now.
     *
     * @param key of the text that says why
     */
    String back(long id, String key) {
        return form.done(key, "/feedback/questionnaire?id=" + id);
    }

    private String from(long part, long id, String key) {
        if (!queries.isRemoved(part)) {
            throw new NotFoundException("part of questionnaire " + id, part);
        }
        return back(id, key);
    }
}
