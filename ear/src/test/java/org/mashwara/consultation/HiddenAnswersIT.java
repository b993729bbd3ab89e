package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.dashboard.DashboardQueries;
import org.mashwara.dashboard.SearchQueries;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.SearchKind;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** In a round that hides its authors no other counterpart finds out who gave an answer, whatever is read. */
@ArquillianTest
class HiddenAnswersIT {

    private static final String WORDS = "Kalat needs a warehouse for seized goods.";
    private static final String POST = "Inspector General of Prisons";
    private static final String HOLDER = "Jahanzeb Khan Mengal";

    private static final List<String> OTHERS = List.of(
            DemoAccounts.HOME_SECRETARY,
            DemoAccounts.ADDITIONAL_HOME_SECRETARY,
            DemoAccounts.PROSECUTION,
            DemoAccounts.FIA,
            DemoAccounts.POLICE_TRAINING,
            DemoAccounts.COMMITTEE);

    @Inject
    private AReviewedMeeting review;

    @Inject
    private SaidQueries said;

    @Inject
    private DoneQueries done;

    @Inject
    private CommentQueries comments;

    @Inject
    private ResponseQueries responses;

    @Inject
    private RoundQueries rounds;

    @Inject
    private ResultQueries results;

    @Inject
    private ResultExportQueries exports;

    @Inject
    private SearchQueries search;

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private DispositionService dispositions;

    @Inject
    private PointService points;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    private long round;
    private long point;

    @BeforeEach
    void somebodyAnswersInAHiddenRound() throws Exception {
        round = review.hiddenRound();
        point = review.proposal(DemoAccounts.IG_PRISONS, round, "A10", WORDS);
    }

    @Test
    void noOtherCounterpartFindsOutWhoSaidIt() throws Exception {
        long response = review.responseOf(DemoAccounts.IG_PRISONS, round);
        Map<String, Integer> foundBefore = new HashMap<>();
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(said.youSaid(round, SaidFilter.ALL, 0, 100).said().rows())
                    .as("while the round is open, to " + account)
                    .isEmpty();
            assertThat(said.youSaid(round, SaidFilter.ALL, 0, 100).totals().getAll())
                    .isZero();
            assertThat(found(new CommentQueries.Wanted(null, null, null, round)))
                    .as(account)
                    .isEmpty();
            foundBefore.put(account, foundBySearch().split(WORDS, -1).length);
        }
        review.setClosed(round, true);
        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(foundBySearch().split(WORDS, -1).length)
                    .as("found by " + account + " once it is closed, besides those of other rounds")
                    .isEqualTo(foundBefore.get(account) + 1);
        }
        for (boolean answered : new boolean[] {false, true}) {
            if (answered) {
                SignedIn.as(DemoAccounts.LEAD_JUSTICE);
                dispositions.give(review.shown(point), Verdict.ACCEPTED, "It is planned.", false);
            }
            for (String account : OTHERS) {
                SignedIn.as(account);
                List<SaidRow> seen = everythingSaid(account);
                assertThat(seen).as(account).allSatisfy(HiddenAnswersIT::tellsNothing);
                assertThat(foundBySearch()).as(account).contains(WORDS).doesNotContain(POST, HOLDER, "A10");
                assertThat(String.valueOf(dashboard.today())).as(account).doesNotContain(WORDS);
                assertThatThrownBy(() -> said.point(point)).as(account).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> responses.response(response))
                        .as(account)
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> rounds.results(round)).as(account).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> rounds.progress(round)).as(account).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> results.results(ResultDimension.SEAT, ResultFilter.NONE))
                        .as(account)
                        .isInstanceOf(EJBAccessException.class);
                assertThatThrownBy(() -> exports.batch(ResultFilter.NONE, 0))
                        .as(account)
                        .isInstanceOf(EJBAccessException.class);
            }
        }
        assertThat(review.number("select count(*) from outbox_mail where body like '%" + WORDS + "%'"))
                .isZero();
    }

    @Test
    void whatAllHadReadAsItsAnswerStandsBesideWhatIsReopenedInTheWordsOfThen() throws Exception {
        long other = review.proposal(DemoAccounts.HOME_SECRETARY, round, "A05", "Kalat needs a college.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(review.shown(point, other), Verdict.ACCEPTED, "It is planned.", false);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "It is planned for Mach only.");
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        Reply toTheOther = said.point(other).row().reply();
        dispositions.correct(
                toTheOther.id(), toTheOther.version(), Verdict.ACCEPTED, "It is being built.", "It began.");
        review.setClosed(round, true);

        for (String account : OTHERS) {
            SignedIn.as(account);
            assertThat(saidHere(account)).as(account).allSatisfy(row -> {
                tellsNothing(row);
                assertThat(row.reply()).isNull();
                assertThat(row.earlierReply().verdict()).isEqualTo(Verdict.ACCEPTED);
                assertThat(row.earlierReply().reason()).isEqualTo("It is planned.");
                assertThat(row.reopened()).isFalse();
                assertThat(row.state()).isEqualTo(PointState.ANSWERED);
            });
            assertThat(said.youSaid(round, SaidFilter.WAITING, 0, 100).said().rows())
                    .as("nor does a list of what waits tell " + account + " that it was reopened")
                    .isEmpty();
            assertThat(said.youSaid(round, SaidFilter.ALL, 0, 100).totals().waiting())
                    .as(account)
                    .isZero();
        }
        for (String account : List.of(DemoAccounts.IG_PRISONS, DemoAccounts.SECRETARIAT)) {
            SignedIn.as(account);
            assertThat(said.point(point).row().earlierReply())
                    .as(account + " reads it in its history")
                    .isNull();
        }
        review.setClosed(round, false);
        review.rewords(DemoAccounts.IG_PRISONS, round, "A10", "Kalat needs two of them.");
        review.setClosed(round, true);
        SignedIn.as(DemoAccounts.FIA);
        assertThat(said.youSaid(round, SaidFilter.ALL, 0, 100).said().rows())
                .filteredOn(row -> row.text().equals("Kalat needs two of them."))
                .as("other words than those that were answered")
                .singleElement()
                .extracting(SaidRow::earlierReply)
                .isNull();
    }

    @Test
    void whatWasAnsweredInConfidenceIsNotToldOnceAllReadThePoint() throws Exception {
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        dispositions.give(review.shown(point), Verdict.ACCEPTED, "Only you are told.", true);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        points.reopen(point, "All may know it.");
        transaction.begin();
        em.createNativeQuery("update feedback_point set confidential = false, open_since = now(),"
                        + " version = version + 1 where id = ?1")
                .setParameter(1, point)
                .executeUpdate();
        transaction.commit();
        review.setClosed(round, true);
        SignedIn.as(DemoAccounts.FIA);
        assertThat(saidHere(DemoAccounts.FIA)).extracting(SaidRow::earlierReply).containsOnlyNulls();
    }

    /** In this test's round. */
    private List<SaidRow> saidHere(String account) {
        List<SaidRow> here = everythingSaid(account).stream()
                .filter(row -> row.roundId() == round)
                .toList();
        assertThat(here).as(account).isNotEmpty();
        return here;
    }

    @Test
    void whoeverMayOnlySeeForTheSecretariatDoesNotFindOutEither() throws Exception {
        transaction.begin();
        em.createNativeQuery("""
                        insert into delegate (id, version, account_id, post_id, scope, valid_from, appointed_at, appointed_by)
                        values (nextval('entity_seq'), 1, ?1, ?2, 'SEE', current_date - 9, now(), ?1)
                        """)
                .setParameter(1, review.accountId(DemoAccounts.FIA))
                .setParameter(2, review.postOf(DemoAccounts.SECRETARIAT))
                .executeUpdate();
        transaction.commit();
        review.setClosed(round, true);
        try {
            SignedIn.as(DemoAccounts.FIA);
            assertThat(everythingSaid(DemoAccounts.FIA)).isNotEmpty().allSatisfy(HiddenAnswersIT::tellsNothing);
            assertThat(foundBySearch()).doesNotContain(POST, HOLDER, "A10");
        } finally {
            transaction.begin();
            em.createNativeQuery("delete from delegate where account_id = ?1 and post_id = ?2")
                    .setParameter(1, review.accountId(DemoAccounts.FIA))
                    .setParameter(2, review.postOf(DemoAccounts.SECRETARIAT))
                    .executeUpdate();
            transaction.commit();
        }
    }

    private List<SaidRow> everythingSaid(String account) {
        List<SaidRow> seen = new ArrayList<>(
                said.youSaid(round, SaidFilter.ALL, 0, 100).said().rows());
        assertThat(seen).as(account).isNotEmpty();
        for (DoneQueries.Province province : done.provinces()) {
            for (DoneScope scope : DoneScope.values()) {
                seen.addAll(
                        done.done(scope, province.id(), SaidFilter.ALL, 0, 100).rows());
            }
        }
        for (CommentQueries.Wanted wanted : List.of(
                new CommentQueries.Wanted("Kalat warehouse", null, null, null),
                new CommentQueries.Wanted(null, null, null, round))) {
            assertThat(found(wanted))
                    .as(account + " " + wanted)
                    .extracting(SaidRow::text)
                    .contains(WORDS);
            seen.addAll(found(wanted));
        }
        assertThat(found(new CommentQueries.Wanted("Kalat warehouse", null, "A10", null)))
                .as("by its activity")
                .isEmpty();
        return seen.stream().filter(row -> row.text().equals(WORDS)).toList();
    }

    private List<SaidRow> found(CommentQueries.Wanted wanted) {
        return comments.comments(wanted, SaidFilter.ALL, 0, 100).rows();
    }

    private String foundBySearch() {
        return String.valueOf(search.search("Kalat warehouse", SearchKind.FEEDBACK, 0, 20));
    }

    private static void tellsNothing(SaidRow row) {
        assertThat(row.named()).isFalse();
        assertThat(row.post()).isNull();
        assertThat(row.person()).isNull();
        assertThat(row.activity()).isNull();
        assertThat(row.activityCode()).isNull();
        assertThat(row.subprogramme()).isNull();
        assertThat(row.submittedAt()).isNull();
        assertThat(row.dueOn()).isNull();
        assertThat(row.assignee()).isNull();
        assertThat(row.own()).isFalse();
        assertThat(row.reply() == null ? null : row.reply().by()).isNull();
    }

    @Test
    void theSeatItselfAndThoseWhoReadTheResultsKnow() {
        for (String account : List.of(
                DemoAccounts.IG_PRISONS,
                DemoAccounts.PA_IG_PRISONS,
                DemoAccounts.LEAD_JUSTICE,
                DemoAccounts.SECRETARIAT,
                DemoAccounts.AGENCY_HEAD,
                DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            assertThat(said.point(point).row().post().getEn()).as(account).contains(POST);
        }
    }
}
