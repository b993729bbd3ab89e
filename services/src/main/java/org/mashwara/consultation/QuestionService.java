package org.mashwara.consultation;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mashwara.shared.Command;

/** Sections and questions of a draft. A published questionnaire refuses every change. */
@Stateless
@Command
@RolesAllowed({SECRETARIAT, ADMINISTRATOR})
public class QuestionService {

    @Inject
    private QuestionnaireRepository questionnaires;

    @Inject
    private QuestionnaireDesk desk;

    /**
     * Adds a section after the others.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#addSection}
     */
    public long addSection(long questionnaireId, @NotNull SectionContent content) {
        Section section = desk.toChange(questionnaireId).addSection(content);
        questionnaires.settle();
        return section.getId();
    }

    /**
     * @param shownVersion the section's
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#requireSection} and {@link
     *     Questionnaire#change(Section, SectionContent)}
     */
    public void changeSection(
            long questionnaireId, long sectionId, long shownVersion, @NotNull SectionContent content) {
        Questionnaire questionnaire = desk.toChange(questionnaireId);
        Section section = questionnaire.requireSection(sectionId);
        section.requireVersion(shownVersion);
        questionnaire.change(section, content);
    }

    /**
     * Takes out a section with its questions.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#requireSection}
     */
    public void removeSection(long questionnaireId, long sectionId) {
        Questionnaire questionnaire = desk.toChange(questionnaireId);
        questionnaire.remove(questionnaire.requireSection(sectionId));
    }

    /**
     * @param ids all sections in their new order
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#orderSections}
     */
    public void orderSections(long questionnaireId, long shownVersion, @NotNull List<Long> ids) {
        desk.toChange(questionnaireId, shownVersion).orderSections(ids);
    }

    /**
     * Adds a question after those of a section.
     *
     * @return its id
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#requireSection} and {@link Questionnaire#ask}
     */
    public long ask(long questionnaireId, long sectionId, @NotNull QuestionContent content) {
        Questionnaire questionnaire = desk.toChange(questionnaireId);
        Question question = questionnaire.ask(questionnaire.requireSection(sectionId), content);
        questionnaires.settle();
        return question.getId();
    }

    /**
     * @param shownVersion the question's
     * @param sectionId where it stands from now on
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#requireQuestion}, {@link Questionnaire#requireSection} and
     *     {@link Questionnaire#change(Question, QuestionContent)}
     */
    public void change(
            long questionnaireId,
            long questionId,
            long shownVersion,
            long sectionId,
            @NotNull QuestionContent content) {
        Questionnaire questionnaire = desk.toChange(questionnaireId);
        Question question = questionnaire.requireQuestion(questionId);
        question.requireVersion(shownVersion);
        questionnaire.change(question, content);
        if (question.getSection().getId() != sectionId) {
            questionnaire.move(question, questionnaire.requireSection(sectionId));
        }
    }

    /**
     * Takes out a question.
     *
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#requireQuestion}
     */
    public void remove(long questionnaireId, long questionId) {
        Questionnaire questionnaire = desk.toChange(questionnaireId);
        questionnaire.remove(questionnaire.requireQuestion(questionId));
    }

    /**
     * @param ids all questions of the section in their new order
     * @throws org.mashwara.shared.BusinessException as {@link Questionnaire#orderQuestions}
     */
    public void orderQuestions(long questionnaireId, long shownVersion, long sectionId, @NotNull List<Long> ids) {
        Questionnaire questionnaire = desk.toChange(questionnaireId, shownVersion);
        questionnaire.orderQuestions(questionnaire.requireSection(sectionId), ids);
    }
}
