package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Whatever is given, changed and taken back, in whatever order: what was counted on the way is what is there. */
@ArquillianTest
class ResultTalliesIT {

    private static final long SEED = 20_140_318;
    private static final int STEPS = 40;

    private static final List<String> OFFICES = List.of(
            DemoAccounts.IG_PRISONS, DemoAccounts.HOME_SECRETARY, DemoAccounts.FIA, DemoAccounts.POLICE_TRAINING);

    private static final List<String> COUNTS = List.of("""
            select question_id, activity_id, subprogramme_id, seat_id, strongly_disagree, disagree, agree, strongly_agree,
                   not_my_area, unanswered from result_tally where round_id = ?1
            """, """
            select question_id, counted, activity_id, output_id, seat_id, said, not_my_area, times
              from answer_tally where round_id = ?1
            """);

    private final Random random = new Random(SEED);

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ARoundOfAllKinds kinds;

    @Inject
    private ResponseService responses;

    @Inject
    private ResultTallies tallies;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    /** Rows in no order. */
    private List<String> counts(long round) {
        List<String> rows = new ArrayList<>();
        for (String sql : COUNTS) {
            for (Object row : em.createNativeQuery(sql).setParameter(1, round).getResultList()) {
                rows.add(Arrays.toString((Object[]) row));
            }
        }
        return rows;
    }

    private List<String> counted(long round) throws Exception {
        transaction.begin();
        try {
            tallies.count(round);
            return counts(round);
        } finally {
            transaction.rollback();
        }
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Some answers, of some kinds. */
    private List<AnswerEntry> answers(long round, long response) {
        long activity = kinds.firstActivity(response);
        List<AnswerEntry> all = new ArrayList<>(List.of(
                kinds.once(round, "PRIORITY", any("TRAINING", "EQUIPMENT"), any("ADVICE", "DATA")),
                kinds.perOutput(round, "PEOPLE", activity, any("0", "10", "10.50")),
                kinds.perActivity(round, "GO_ON", activity, any("MORE", "LESS", "SAME")),
                kinds.perActivity(round, "COMMENT", activity, any("It went well.", "It came late.")),
                kinds.perActivity(round, "GRADED", activity, any("AGREE", "DISAGREE", "NOT_MY_AREA")),
                kinds.perActivity(round, "RELEVANCE", activity, any("AGREE", "STRONGLY_AGREE", "NOT_MY_AREA")),
                kinds.perActivity(round, "EFFECTIVENESS", activity, any("DISAGREE", "STRONGLY_DISAGREE"))));
        all.removeIf(answer -> random.nextBoolean());
        all.add(kinds.once(round, "OVERALL", any("1", "3", "5")));
        return all;
    }

    /** Gives a first answer, changes it, takes it back, or takes it back while a change was begun. */
    private String step(String office, long round) {
        SignedIn.as(office);
        long response = review.standing(office, round);
        String state = review.text("select state from response where id = " + response);
        if (state.equals("SUBMITTED") && random.nextInt(3) == 0) {
            responses.withdraw(response, review.version("response", response), "It was too early.");
            return office + " takes it back";
        }
        if (state.equals("NOT_STARTED") || state.equals("DRAFT")) {
            kinds.give(office, response, answers(round, response));
            return office + " answers";
        }
        long next = responses.change(response);
        if (state.equals("SUBMITTED") && random.nextInt(4) == 0) {
            responses.withdraw(response, review.version("response", response), "It was wrong.");
        }
        kinds.give(office, next, answers(round, next));
        return office + " changes what was " + state;
    }

    @Test
    void whatIsCountedOneByOneIsWhatIsThere() throws Exception {
        long round = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(step(OFFICES.get(random.nextInt(OFFICES.size())), round));
            assertThat(counts(round)).as("after %s", steps).containsExactlyInAnyOrderElementsOf(counted(round));
        }
        assertThat(counts(round)).hasSizeGreaterThan(50);
        assertThat(steps).anyMatch(step -> step.endsWith("takes it back"));
        assertThat(steps).anyMatch(step -> step.endsWith("SUBMITTED"));
        assertThat(steps).anyMatch(step -> step.endsWith("WITHDRAWN"));
    }

    @Test
    void nothingIsCountedOfWhatAllTookBack() throws Exception {
        long round = kinds.open(QuestionnaireModel.MEETING_REVIEW);
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        kinds.give(
                DemoAccounts.IG_PRISONS,
                response,
                List.of(kinds.once(round, "NOTICE", "AGREE"), kinds.once(round, "ATTENDED", "YES")));
        assertThat(counts(round)).isNotEmpty();

        responses.withdraw(response, review.version("response", response), "It was too early.");

        assertThat(counts(round)).isEmpty();
    }

    /** Nobody waits for somebody who waits for them, and nobody's answers are forgotten. */
    @Test
    void thoseWhoSendAtOnceAreAllCounted() throws Exception {
        long round = kinds.open(QuestionnaireModel.WORKPLAN_REVIEW);
        for (int version = 1; version <= 3; version++) {
            for (String office : OFFICES) {
                SignedIn.as(office);
                long response = review.standing(office, round);
                long draft = version == 1 ? response : responses.change(response);
                responses.save(draft, review.version("response", draft), answers(round, draft));
            }

            List<Object> outcomes = review.atOnce(OFFICES, office -> send(office, round));

            assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(review.number("select count(*) from response where state = 'SUBMITTED' and round_id = " + round))
                    .isEqualTo(OFFICES.size());
            assertThat(counts(round)).containsExactlyInAnyOrderElementsOf(counted(round));
        }
    }

    private Object send(String office, long round) {
        long draft = review.number("""
                select x.id from response r join response x on x.round_id = r.round_id and x.seat_id = r.seat_id
                 where x.state = 'DRAFT' and r.id = %d
                """.formatted(review.responseOf(office, round)));
        return responses.submit(draft, review.version("response", draft), null);
    }
}
