package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** What can be chosen is offered in one order, in whatever order the database has it. */
@ArquillianTest
class OptionOrderIT {

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private SingleAnswerQueries answers;

    @Inject
    private ResponseQueries responses;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Whoever looks at single answers reads questions with their options, which others find in memory then. */
    @Test
    void optionsKeepTheirOrderWhoeverReadThemFirst() throws Exception {
        long round = kinds.open(QuestionnaireModel.MEETING_REVIEW);
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        kinds.give(DemoAccounts.IG_PRISONS, response, List.of(kinds.once(round, "ATTENDED", "YES")));
        for (String first : List.of("YES", "NO", "ALTERNATE")) {
            writtenAnew(round, first);

            SignedIn.as(DemoAccounts.AGENCY_HEAD);
            assertThat(answers.answers(ResultFilter.ofRound(round), 0, 10)
                            .page()
                            .rows())
                    .singleElement()
                    .satisfies(
                            answer -> assertThat(codes(answer.question())).containsExactly("YES", "ALTERNATE", "NO"));
            assertThat(responses.response(response).turns().stream()
                            .flatMap(turn -> turn.lines().stream())
                            .map(FormLine::question)
                            .filter(question -> question.code().equals("ATTENDED")))
                    .singleElement()
                    .satisfies(question -> assertThat(codes(question)).containsExactly("YES", "ALTERNATE", "NO"));
        }
    }

    private static List<String> codes(AskedQuestion question) {
        return question.options().stream().map(OptionLine::code).toList();
    }

    /** Now the option stands behind the others in the database. */
    private void writtenAnew(long round, String option) throws Exception {
        transaction.begin();
        em.createNativeQuery("""
                        update question_option o set version = o.version + 1
                          from question q join feedback_round rd on rd.questionnaire_id = q.questionnaire_id
                         where q.id = o.question_id and rd.id = ?1 and o.code = ?2
                        """).setParameter(1, round).setParameter(2, option).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evict(Question.class);
        em.getEntityManagerFactory().getCache().evict(QuestionOption.class);
    }
}
