package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.CommandContext;

/** Fetches questionnaires for a command, and tells the audit trail. */
@ApplicationScoped
class QuestionnaireDesk {

    @Inject
    private QuestionnaireRepository questionnaires;

    @Inject
    private CommandContext context;

    /**
     * Held for this transaction.
     *
     * @throws BusinessException {@code questionnaire.removed} if the draft was thrown away
     */
    Questionnaire toChange(long id) {
        Questionnaire questionnaire = questionnaires.findForChange(id).orElseThrow(QuestionnaireDesk::removed);
        about(questionnaire);
        return questionnaire;
    }

    /**
     * Held for this transaction, if it is as it was shown.
     *
     * @throws BusinessException {@code questionnaire.removed}
     */
    Questionnaire toChange(long id, long shownVersion) {
        toRead(id).requireVersion(shownVersion);
        return toChange(id);
    }

    /** @throws BusinessException {@code questionnaire.removed} */
    Questionnaire toRead(long id) {
        return questionnaires.find(id).orElseThrow(QuestionnaireDesk::removed);
    }

    private static BusinessException removed() {
        return new BusinessException("questionnaire.removed");
    }

    void about(Questionnaire questionnaire) {
        context.about(
                "questionnaire", questionnaire.getId(), questionnaire.getCode() + " " + questionnaire.getNumber());
    }
}
