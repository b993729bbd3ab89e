package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.QuestionnaireModel;

/** What the library offers: the review of the workplan as a draft, the questions about the meeting ready to be asked. */
@ApplicationScoped
class DemoQuestionnaires {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /**
     * @param published when the questionnaire about a meeting came into use
     * @return that questionnaire
     */
    Questionnaire load(LocalDate today, Instant published) {
        em.persist(QuestionnaireModel.WORKPLAN_REVIEW.draft("WORKPLAN_REVIEW", today.getYear()));
        Questionnaire meeting = QuestionnaireModel.MEETING_REVIEW.draft("MEETING_REVIEW", today.getYear());
        meeting.publish(published);
        em.persist(meeting);
        return meeting;
    }
}
