package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;

/** Fetches questionnaires for a command, and tells the audit trail. */
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

    void about(Questionnaire questionnaire) {
        context.about(
                "questionnaire", questionnaire.getId(), questionnaire.getCode() + " " + questionnaire.getNumber());
    }
}
