package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;
import org.mashwara.suite.Statements;

@ArquillianTest
class ConsultationQueriesIT {

    /** Of a page; one more reads who is signed in, one the name in its header. */
    private static final int MOST_QUERIES = 8;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private RoundQueries rounds;

    @Inject
    private SingleAnswerQueries singleAnswers;

    @Inject
    private ResponseQueries responses;

    @Inject
    private SaidQueries said;

    @Inject
    private DoneQueries done;

    @Inject
    private AmendmentQueries amendments;

    @Inject
    private AmendmentFormQueries forms;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void theSeatFindsWhatItHasToAnswerUntilItHas() throws Exception {
        long round = review.openRound();
        SignedIn.as(DemoAccounts.PA_IG_PRISONS);
        assertThat(queries.responsesToGive())
                .filteredOn(task -> task.roundId() == round)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.activities()).isEqualTo(3);
                    assertThat(task.answered()).isZero();
                });

        review.proposal(DemoAccounts.IG_PRISONS, round, "A11", "Scan the old registers too.");

        assertThat(queries.responsesToGive()).noneMatch(task -> task.roundId() == round);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertThat(queries.dispositionsToGive()).isPositive();
    }

    @Test
    void resultsCountWhatWasGradedAndNothingElse() throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");

        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        RoundResults results = rounds.results(round);

        assertThat(results.asked()).isEqualTo(10);
        assertThat(results.submitted()).isEqualTo(1);
        ActivityResult training = results.activities().stream()
                .filter(activity -> activity.getCode().equals("A10"))
                .findFirst()
                .orElseThrow();
        assertThat(training.asked()).isEqualTo(3);
        assertThat(training.responded()).isEqualTo(1);
        assertThat(training.said()).isEqualTo(1);
        assertThat(training.shares().get(0).agreed()).isEqualTo(1);
        assertThat(training.shares().get(1).isKnown()).isFalse();
        SeatResult prisons = results.seats().stream()
                .filter(SeatResult::submitted)
                .findFirst()
                .orElseThrow();
        assertThat(prisons.cells())
                .extracting(Cell::kind)
                .contains(CellKind.GRADED, CellKind.NO_GRADE, CellKind.NOT_ASKED)
                .doesNotContain(CellKind.WAITING);
    }

    @Test
    void aCellOfMembersAndActivitiesIsAnsweredWhereThereAreSingleAnswersOfThatMemberAboutThatActivity()
            throws Exception {
        long round = review.openRound();
        review.proposal(DemoAccounts.IG_PRISONS, round, "A10", "Include the women's section.");
        review.proposal(DemoAccounts.HOME_SECRETARY, round, "A05", "Include the women's college.");
        SignedIn.as(DemoAccounts.AGENCY_HEAD);
        RoundResults results = rounds.results(round);

        int answered = 0;
        for (SeatResult seat : results.seats()) {
            for (int i = 0; i < results.activities().size(); i++) {
                WorkplanActivity about = results.activities().get(i).key();
                List<SingleAnswer> listed = singleAnswers
                        .answers(new ResultFilter(round, null, null, null, about, seat.postId(), null), 0, 50)
                        .page()
                        .rows();
                assertThat(seat.cells().get(i).answered())
                        .as(seat.post() + " " + about)
                        .isEqualTo(!listed.isEmpty());
                assertThat(listed).allSatisfy(answer -> {
                    assertThat(answer.responseId()).isEqualTo(seat.responseId());
                    assertThat(answer.aboutCode()).isEqualTo(about.code());
                });
                answered += listed.isEmpty() ? 0 : 1;
            }
        }
        assertThat(answered).isEqualTo(2);
    }

    @Test
    void counterpartsReadWhatTheAgencyAnsweredButNotWhoAnsweredWhat() throws Exception {
        long round = review.openRound();
        SignedIn.as(DemoAccounts.FIA);
        assertThat(said.youSaid(round, SaidFilter.ALL, 0, 20).said().rows()).isEmpty();
        assertThatThrownBy(() -> rounds.results(round)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rounds.progress(round)).isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.COMMITTEE);
        assertThat(said.youSaid(round, SaidFilter.ALL, 0, 20).said().rows())
                .as("to the body above, which decides because of it")
                .isEmpty();
        assertThatThrownBy(() -> rounds.results(round)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rounds.progress(round)).isInstanceOf(NotFoundException.class);
        assertThat(queries.rounds(0, 100).rows())
                .filteredOn(row -> row.id() == round)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.readsResults()).isFalse();
                    assertThat(row.responseId()).isNull();
                });
        review.belongsTo(round, "TWG-KP");
        assertThat(queries.rounds(0, 100).rows()).as("also of its other group").anyMatch(row -> row.id() == round);
        SignedIn.as(DemoAccounts.POLICE_TRAINING);
        assertThat(queries.rounds(0, 100).rows()).as("another group's").noneMatch(row -> row.id() == round);
    }

    @Test
    void asksAtMostEightQueriesAPageHoweverMuchWasSaid() throws Exception {
        long round = review.openRound();
        long response = review.responseOf(DemoAccounts.POLICE_TRAINING, round);
        review.proposal(DemoAccounts.POLICE_TRAINING, round, "A05", "More rooms.");
        long closed = review.closed();
        long draft = review.responseOf(DemoAccounts.IG_PRISONS, round);
        assertFewQueries(round, response, draft, closed);
        // committed, because a transaction keeps the session with which it began, and its statements go uncounted
        manyMore(round);
        try {
            assertFewQueries(round, response, draft, closed);
        } finally {
            noMore();
        }
    }

    private void manyMore(long round) throws Exception {
        transaction.begin();
        em.createNativeQuery("""
                        insert into meeting (id, version, reference, name_en, state, starts_at, ends_at, time_zone,
                                             room_id, closed_at)
                        select -100000 - n, 1, 'MANY/1999/M' || n, 'Review ' || n, 'CLOSED',
                               timestamptz '2900-01-01' + n * interval '1 day',
                               timestamptz '2900-01-01 03:00' + n * interval '1 day', 'Asia/Karachi',
                               (select min(id) from room), now()
                          from generate_series(1, 200) n
                        """).executeUpdate();
        em.createNativeQuery("""
                        insert into meeting_body (id, version, meeting_id, body_id, position)
                        select m.id, 1, m.id, b.id, 1 from meeting m join governing_body b on b.code = 'TWG-BAL'
                         where m.id < -100000
                        """).executeUpdate();
        em.createNativeQuery("""
                        insert into feedback_round (id, version, meeting_id, workplan_version_id, questionnaire_id,
                                                    name_en, state, opened_at, closes_at)
                        select m.id, 1, m.id, r.workplan_version_id, r.questionnaire_id, m.name_en, 'OPEN', now(),
                               now() + interval '9 days'
                          from meeting m, feedback_round r where m.id < -100000 and r.id = ?1
                        """).setParameter(1, round).executeUpdate();
        em.createNativeQuery("""
                        insert into round_body (round_id, body_id, position)
                        select m.id, b.id, 0 from meeting m join governing_body b on b.code = 'TWG-BAL' where m.id < -100000
                        """).executeUpdate();
        em.createNativeQuery("""
                        insert into response (id, version, round_id, seat_id, state, saved_at, saved_by,
                                              submitted_at, submitted_by, post_en)
                        select m.id * 100 - s.precedence, 1, m.id, s.id, 'SUBMITTED', now(), a.id, now(), a.id, 'X'
                          from meeting m, seat s join governing_body b on b.id = s.body_id,
                               (select min(id) as id from account) a
                         where m.id < -100000 and b.code = 'TWG-BAL' and s.capacity <> 'SECRETARIAT'
                        """).executeUpdate();
        em.createNativeQuery("""
                        insert into answer (id, version, response_id, activity_id, question_id, text)
                        select r.id * 10, 1, r.id, ?1, 6, 'More' from response r where r.id < -100000
                        """).setParameter(1, review.activity("A05")).executeUpdate();
        em.createNativeQuery("""
                        insert into feedback_point (id, version, response_id, source, kind, activity_id, output_id, words,
                                                    state, raised_at, assignee_post_id, due_on, confidential)
                        select r.id * 10, 1, r.id, a.id || '/PROPOSAL', 'PROPOSAL', a.id, a.output_id, 'More', 'WAITING',
                               now(), ?2, current_date, false
                          from response r, activity a where r.id < -100000 and a.id = ?1
                        """)
                .setParameter(1, review.activity("A05"))
                .setParameter(2, review.postOf(DemoAccounts.LEAD_JUSTICE))
                .executeUpdate();
        transaction.commit();
    }

    private void noMore() throws Exception {
        transaction.begin();
        em.createNativeQuery("delete from round_body where round_id < -100000").executeUpdate();
        for (String table :
                List.of("feedback_point", "answer", "response", "feedback_round", "meeting_body", "meeting")) {
            em.createNativeQuery("delete from " + table + " where id < -100000").executeUpdate();
        }
        transaction.commit();
    }

    private void assertFewQueries(long round, long response, long draft, long closed) throws Exception {
        long point = review.number("select min(id) from feedback_point where state = 'WAITING' and id > 0");
        long accepted =
                review.number("select min(p.id) from feedback_point p join disposition d on d.id = p.disposition_id"
                        + " where p.state = 'ANSWERED' and d.verdict = 'ACCEPTED' and p.assignee_post_id = "
                        + review.postOf(DemoAccounts.LEAD_JUSTICE));
        long recommended = review.number("select min(recommendation_id) from amendment where state = 'RECOMMENDED'");
        long changed = review.number("select min(result_version_id) from amendment where state = 'ADOPTED'");
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertFew("the list", () -> {
            queries.responsesToGive();
            queries.roundsToOpen();
            queries.dispositionsToGive();
            return queries.rounds(0, 20);
        });
        assertFew("you said", () -> said.youSaid(round, SaidFilter.ALL, 0, 20));
        assertFew("a draft", () -> responses.response(draft));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertFew("whom it would ask", () -> rounds.preview(RoundPlan.Target.after(closed, null)));
        assertFew("progress", () -> rounds.progress(round));
        assertFew("results", () -> rounds.results(round));
        assertFew("a response", () -> responses.response(response));
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        assertFew("the answers to give", () -> said.toDispose(SaidFilter.ALL, round, 0, 20));
        assertFew("a point", () -> said.point(point));
        assertFew("a change's form", () -> forms.begin(List.of(accepted)));
        assertFew("the changes", () -> amendments.amendments(AmendmentFilter.ALL, 0, 20));
        assertFew("a bundle", () -> amendments.bundle(recommended));
        assertFew("what changed", () -> amendments.changes(changed));
        assertFew(
                "what was done",
                () -> done.done(DoneScope.PROVINCE, done.provinces().get(0).id(), SaidFilter.ALL, 0, 20));
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertFew("what to recommend", amendments::toRecommend);
    }

    private void assertFew(String page, Callable<?> read) throws Exception {
        List<String> sent = Statements.during(em, read);
        assertThat(sent).as(page).hasSizeBetween(1, MOST_QUERIES);
    }
}
