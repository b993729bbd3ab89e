package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.LocalText;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** A planned round opens with what it was planned with, whatever has become of that meanwhile. */
@ArquillianTest
class PlannedRoundIT {

    private static final String STATE = "update %s set state = '%s', version = version + 1 where id = %d";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private FeedbackRoundService service;

    @Inject
    private RoundQueries queries;

    @Inject
    private RoundTimer timer;

    private long questionnaire;
    private long workplan;

    @AfterEach
    void restore() throws Exception {
        run(STATE.formatted("workplan_version", "APPROVED", workplan));
        run("update questionnaire set state = 'PUBLISHED', retired_at = null, version = version + 1 where id = "
                + questionnaire);
    }

    @Test
    void opensWithItsMeetingOnceItsQuestionnaireIsRetiredAndItsWorkplanSuperseded() throws Exception {
        long meeting = review.of("TWG-BAL", "IN_SESSION");
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long round = service.plan(AReviewedMeeting.after(meeting, review.workplan(), inTwoWeeks()));
        retireAndSupersede(round);

        review.close(meeting);
        timer.openWhatIsDue();

        assertOpen(round, 10);
    }

    @Test
    void opensAtItsTimeOnceItsQuestionnaireIsRetiredAndItsWorkplanSuperseded() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long body = review.number("select id from governing_body where code = 'TWG-BAL'");
        RoundPlan.Target all =
                new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.ALL, Set.of(), Set.of());
        Set<Long> one = Set.of(queries.preview(all).asked().get(3).seatId());
        long round = service.plan(new RoundPlan(
                new RoundPlan.Target(null, body, review.workplan(), null, AddressedTo.SEATS, one, Set.of()),
                LocalText.of("Planned for later", null),
                review.now().plus(Duration.ofHours(1)),
                inTwoWeeks()));
        retireAndSupersede(round);

        run("update feedback_round set opens_at = now() - interval '1 minute', version = version + 1 where id = "
                + round);
        timer.openWhatIsDue();

        assertOpen(round, 1);
    }

    private void assertOpen(long round, int asked) throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(queries.head(round).open()).isTrue();
        assertThat(queries.progress(round).seats()).hasSize(asked);
        assertThat(review.number("select questionnaire_id from feedback_round where id = " + round))
                .isEqualTo(questionnaire);
        assertThat(review.number("select count(distinct a.workplan_version_id) from response r"
                        + " join response_activity ra on ra.response_id = r.id join activity a on a.id = ra.activity_id"
                        + " where r.round_id = " + round + " and a.workplan_version_id = " + workplan))
                .isEqualTo(1);
        service.close(round, review.version("feedback_round", round));
    }

    private void retireAndSupersede(long round) throws Exception {
        questionnaire = review.number("select questionnaire_id from feedback_round where id = " + round);
        workplan = review.number("select workplan_version_id from feedback_round where id = " + round);
        run("update questionnaire set state = 'RETIRED', retired_at = now(), version = version + 1 where id = "
                + questionnaire);
        run(STATE.formatted("workplan_version", "SUPERSEDED", workplan));
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    private Instant inTwoWeeks() {
        return review.now().plus(Duration.ofDays(14));
    }
}
