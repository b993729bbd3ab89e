package org.mashwara.consultation;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** Questionnaires as a whole: begun, copied, published, retired. They are the same for all bodies. */
@Stateless
@Command
@RolesAllowed({SECRETARIAT, ADMINISTRATOR})
public class QuestionnaireService {

    @Inject
    private QuestionnaireRepository questionnaires;

    @Inject
    private QuestionnaireDesk desk;

    @Inject
    private Clock clock;

    /**
     * Begins an empty questionnaire.
     *
     * @return its id
     * @throws BusinessException {@code questionnaire.codeTaken} on {@code code}, and as {@link Questionnaire}
     */
    public long create(String code, @NotNull LocalText name, QuestionnaireSubject subject) {
        return add(new Questionnaire(newCode(code), 1, name, subject));
    }

    /**
     * Begins one with the questions of the library.
     *
     * @param year whose criteria of evaluation count
     * @return its id
     * @throws BusinessException {@code questionnaire.codeTaken} on {@code code}
     */
    public long fromLibrary(@NotNull QuestionnaireModel model, String code, int year) {
        return add(model.draft(newCode(code), year));
    }

    /**
     * Begins another questionnaire with the questions of this one.
     *
     * @return its id
     * @throws BusinessException {@code questionnaire.codeTaken} on {@code code}
     */
    public long copy(long questionnaireId, String code, @NotNull LocalText name) {
        return add(desk.toRead(questionnaireId).copy(newCode(code), 1, name));
    }

    /**
     * Begins the next version of a questionnaire that has been published.
     *
     * @return its id
     * @throws BusinessException {@code questionnaire.draftExists} if one is being written already
     */
    public long nextVersion(long questionnaireId) {
        Questionnaire last = desk.toChange(questionnaireId);
        Require.that(!questionnaires.hasDraft(last.getCode()), "questionnaire.draftExists");
        return add(last.copy(last.getCode(), questionnaires.newestNumber(last.getCode()) + 1, last.getName()));
    }

    /** @throws BusinessException as {@link Questionnaire#rename} */
    public void rename(long questionnaireId, long shownVersion, LocalText name, QuestionnaireSubject subject) {
        desk.toChange(questionnaireId, shownVersion).rename(name, subject);
    }

    /** @throws BusinessException as {@link Questionnaire#publish} */
    public void publish(long questionnaireId, long shownVersion) {
        desk.toChange(questionnaireId, shownVersion).publish(clock.instant());
    }

    /** @throws BusinessException as {@link Questionnaire#retire} */
    public void retire(long questionnaireId, long shownVersion) {
        desk.toChange(questionnaireId, shownVersion).retire(clock.instant());
    }

    /**
     * Throws a draft away.
     *
     * @throws BusinessException {@code questionnaire.notADraft}
     */
    public void discard(long questionnaireId, long shownVersion) {
        Questionnaire questionnaire = desk.toChange(questionnaireId, shownVersion);
        Require.that(questionnaire.isDraft(), "questionnaire.notADraft");
        questionnaires.remove(questionnaire);
    }

    private String newCode(String code) {
        if (code != null && questionnaires.newestNumber(code.strip()) > 0) {
            throw BusinessException.onField("code", "questionnaire.codeTaken");
        }
        return code;
    }

    private long add(Questionnaire questionnaire) {
        questionnaires.add(questionnaire);
        questionnaires.settle();
        desk.about(questionnaire);
        return questionnaire.getId();
    }
}
