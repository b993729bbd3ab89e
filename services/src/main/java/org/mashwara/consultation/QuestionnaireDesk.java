package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Fetches questionnaires and their parts for a command, and tells the audit trail. */
@ApplicationScoped
class QuestionnaireDesk {

    @Inject
    private QuestionnaireRepository questionnaires;

    @Inject
    private CommandContext context;

    /** Held for this transaction. */
    Questionnaire toChange(long id) {
        Questionnaire questionnaire =
                questionnaires.findForChange(id).orElseThrow(() -> new NotFoundException("questionnaire", id));
        about(questionnaire);
        return questionnaire;
    }

    /** Held for this transaction, if it is as it was shown. */
    Questionnaire toChange(long id, long shownVersion) {
        questionnaires
                .find(id)
                .orElseThrow(() -> new NotFoundException("questionnaire", id))
                .requireVersion(shownVersion);
        return toChange(id);
    }

    Questionnaire toRead(long id) {
        return questionnaires.find(id).orElseThrow(() -> new NotFoundException("questionnaire", id));
    }

    static Section section(Questionnaire questionnaire, long id) {
        return part(questionnaire.getSections(), id, "section");
    }

    static Question question(Questionnaire questionnaire, long id) {
        return part(questionnaire.getQuestions(), id, "question");
    }

    private static <T extends BaseEntity> T part(List<T> parts, long id, String what) {
        return parts.stream()
                .filter(part -> part.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(what, id));
    }

    void about(Questionnaire questionnaire) {
        context.about(
                "questionnaire", questionnaire.getId(), questionnaire.getCode() + " " + questionnaire.getNumber());
    }
}
