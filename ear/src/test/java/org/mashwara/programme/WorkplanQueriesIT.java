package org.mashwara.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
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
class WorkplanQueriesIT {

    private static final int MOST_QUERIES = 8;

    @Inject
    private WorkplanQueries queries;

    @Inject
    private ProgressService progress;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    private AWorkplan plan;

    @Test
    void theTreeIsFilteredByRatingPostAndSubprogramme() throws Exception {
        planWith(3);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        ActivityRow first = rows(filter(null, null, null)).get(0);
        progress.report(
                first.id(),
                ProgressRating.MET,
                "Done.",
                queries.activity(first.id(), 0, 1).version());

        assertThat(rows(filter(null, ProgressRating.MET, null)))
                .extracting(ActivityRow::code)
                .containsExactly("T01");
        assertThat(rows(filter(null, ProgressRating.NO_STATUS, plan.leadPost())))
                .extracting(ActivityRow::code)
                .containsExactly("T02", "T03");
        assertThat(rows(filter(null, null, -1L))).isEmpty();
        assertThat(rows(filter("NONE", null, null))).isEmpty();
        WorkplanTree tree = queries.tree(filter(null, ProgressRating.MET, null)).orElseThrow();
        assertThat(tree.shown()).isEqualTo(1);
        assertThat(tree.total()).isEqualTo(3);
        assertThat(tree.counts())
                .contains(new RatingCount(ProgressRating.MET, 1), new RatingCount(ProgressRating.NO_STATUS, 2));
    }

    @Test
    void anActivityBringsItsStatusIntoTheNextVersion() throws Exception {
        planWith(1);
        SignedIn.as(DemoAccounts.LEAD_JUSTICE);
        ActivityRow activity = rows(filter(null, null, null)).get(0);
        progress.report(
                activity.id(),
                ProgressRating.ON_TRACK,
                "Goes on.",
                queries.activity(activity.id(), 0, 1).version());
        transaction.begin();
        Workplan workplan = em.find(Workplan.class, plan.workplan.getId());
        workplan.approve(workplan.draft("amendment under test"), java.time.LocalDate.of(2040, 6, 1));
        transaction.commit();

        ActivityRow next = rows(filter(null, null, null)).get(0);
        assertThat(next.id()).isNotEqualTo(activity.id());
        assertThat(next.rating()).isEqualTo(ProgressRating.ON_TRACK);
        assertThat(queries.activity(next.id(), 0, 10).reports().rows())
                .extracting(ReportRow::version)
                .containsExactly(1);
    }

    @Test
    void everybodyWhoIsSignedInReadsAndNobodyElse() {
        assertThatThrownBy(() -> queries.tree(WorkplanFilter.none())).isInstanceOf(EJBAccessException.class);
        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThat(queries.tree(WorkplanFilter.none())).isPresent();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        SignedIn.as(DemoAccounts.AUDITOR);
        assertThatThrownBy(() -> queries.activity(-1, 0, 10)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.tree(new WorkplanFilter(-1L, null, null, null, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.tree(new WorkplanFilter(null, 99, null, null, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPageTakesFewQueriesHoweverManyActivities() throws Exception {
        for (int activities : new int[] {2, 60}) {
            planWith(activities);
            SignedIn.as(DemoAccounts.LEAD_JUSTICE);
            ActivityRow first = rows(filter(null, null, null)).get(0);
            assertFew(() -> queries.tree(filter(null, null, null)));
            assertFew(() -> queries.activity(first.id(), 0, 10));
        }
    }

    private void assertFew(Callable<?> read) throws Exception {
        assertThat(Statements.during(em, read)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    private void planWith(int activities) throws Exception {
        transaction.begin();
        plan = new AWorkplan(em);
        plan.inForce(activities);
        transaction.commit();
    }

    private WorkplanFilter filter(String subprogramme, ProgressRating rating, Long postId) {
        return new WorkplanFilter(plan.workplan.getId(), null, subprogramme, rating, postId);
    }

    private List<ActivityRow> rows(WorkplanFilter filter) {
        return queries.tree(filter).orElseThrow().subprogrammes().stream()
                .flatMap(sub -> sub.outcomes().stream())
                .flatMap(outcome -> outcome.outputs().stream())
                .flatMap(output -> output.activities().stream())
                .toList();
    }
}
