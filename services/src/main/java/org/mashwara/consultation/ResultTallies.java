package org.mashwara.consultation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Counts the answers of a response as soon as it is given, and counts it no more when it is taken back or gives way to
 * its next version; the results of many rounds are read from the counts. Responses of a round are counted one by one,
 * each as the last that happens to it, so that many offices that send at once wait for each other as little as possible.
 */
@ApplicationScoped
public class ResultTallies {

    /** In their order; {@code ?1} the round. */
    static final List<String> RECOUNT = List.of(
            "delete from result_tally where round_id = ?1",
            GradeCells.COUNT,
            "delete from answer_tally where round_id = ?1",
            AnswerCells.COUNT);

    /** {@code ?1} the response. */
    static final List<String> ADD = List.of(GradeCells.ADD, AnswerCells.ADD);

    private static final List<String> SUBTRACT = List.of(GradeCells.SUBTRACT, AnswerCells.SUBTRACT);
    private static final List<String> TIDY = List.of(GradeCells.TIDY, AnswerCells.TIDY);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private FeedbackRoundRepository rounds;

    void count(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ResponseSubmitted event) {
        hold(event.roundId());
        run(ADD, event.responseId());
        if (event.supersededId() != null) {
            subtract(event.supersededId(), event.roundId());
        }
    }

    void count(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ResponseWithdrawn event) {
        hold(event.roundId());
        subtract(event.responseId(), event.roundId());
    }

    /** Counts a round anew, whatever was counted of it. */
    public void count(long roundId) {
        hold(roundId);
        run(RECOUNT, roundId);
    }

    private void subtract(long responseId, long roundId) {
        run(SUBTRACT, responseId);
        run(TIDY, roundId);
    }

    /** What was written until now is counted; others that count the round, or close it, wait. */
    private void hold(long roundId) {
        entityManager.flush();
        rounds.findForChange(roundId);
    }

    private void run(List<String> statements, long id) {
        for (String statement : statements) {
            entityManager.createNativeQuery(statement).setParameter(1, id).executeUpdate();
        }
    }
}
