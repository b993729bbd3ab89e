package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.mashwara.consultation.Questionnaire;
import org.mashwara.consultation.QuestionnaireModel;

/** What the library offers: the review of the workplan as a draft, the questions about the meeting ready to be asked. */
@ApplicationScoped
class DemoQuestionnaires {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Clock clock;

    void load(LocalDate today) {
        em.persist(QuestionnaireModel.WORKPLAN_REVIEW.draft("WORKPLAN_REVIEW", today.getYear()));
        Questionnaire meeting = QuestionnaireModel.MEETING_REVIEW.draft("MEETING_REVIEW", today.getYear());
        meeting.publish(clock.instant());
        em.persist(meeting);
    }
}
