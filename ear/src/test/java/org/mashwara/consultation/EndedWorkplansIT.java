package org.mashwara.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

/** Workplans whose years are over are marked where one is chosen, and amended no more. */
@ArquillianTest
class EndedWorkplansIT {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AReviewedMeeting review;

    @Inject
    private AProceeding proceedings;

    @Inject
    private RoundQueries rounds;

    @Inject
    private SaidQueries said;

    @Inject
    private Clock clock;

    private long running;
    private int year;

    @BeforeEach
    void lookAtTheCalendar() {
        running = review.workplan();
        year = LocalDate.now(clock).getYear();
    }

    @Test
    void theRunningOneIsOfferedFirstAndThoseThatHaveEndedLast() throws Exception {
        long meeting = review.closed();
        add(-1, year - 4, year - 3);
        add(-2, year - 2, year - 1);
        add(-3, year + 5, year + 6);
        try {
            SignedIn.as(DemoAccounts.SECRETARIAT);
            RoundPreview preview = rounds.preview(RoundPlan.Target.after(meeting, null));

            assertThat(preview.versionId()).isEqualTo(running);
            List<WorkplanChoice> offered = preview.workplans();
            assertThat(offered)
                    .extracting(WorkplanChoice::versionId)
                    .startsWith(running, -3L, -2L)
                    .contains(-1L);
            assertThat(offered)
                    .filteredOn(choice -> choice.versionId() < 0 || choice.versionId() == running)
                    .extracting(WorkplanChoice::endedIn)
                    .containsExactly(null, null, year - 1, year - 3);
            assertThat(rounds.preview(RoundPlan.Target.after(meeting, -1L)).versionId())
                    .as("looked back on")
                    .isEqualTo(-1L);
        } finally {
            run("delete from workplan_version where id < 0");
            run("delete from workplan where id < 0");
        }
    }

    @Test
    void anAcceptedPointAboutOneThatHasEndedLeadsToNoChangeOfIt() throws Exception {
        long point = proceedings.accepted(review.openRound());
        assertThat(said.point(point).mayAmend()).isTrue();
        assertThat(said.point(point).workplanEnded()).isFalse();
        String years = review.text("select first_year || ', last_year = ' || last_year from workplan"
                + " where id = (select workplan_id from workplan_version where id = " + running + ")");
        setYears((year - 2) + ", last_year = " + (year - 1));
        try {
            assertThat(said.point(point).mayAmend()).isFalse();
            assertThat(said.point(point).workplanEnded()).isTrue();
            FeedbackRoundServiceIT.assertRefused("amendment.workplanEnded", () -> proceedings.drafted(point));
        } finally {
            setYears(years);
        }
        assertThat(proceedings.drafted(point)).isPositive();
    }

    private void setYears(String years) throws Exception {
        run("update workplan set first_year = %s, version = version + 1 where id ="
                .formatted(years)
                .concat(" (select workplan_id from workplan_version where id = " + running + ")"));
    }

    /** One of the same programme and province, in force, without activities. */
    private void add(long id, int firstYear, int lastYear) throws Exception {
        run("insert into workplan (id, version, programme_id, area_id, first_year, last_year, name_en)"
                + " select %1$d, 1, w.programme_id, w.area_id, %2$d, %3$d, 'Workplan %2$d'"
                        .formatted(id, firstYear, lastYear)
                + " from workplan w join workplan_version v on v.workplan_id = w.id where v.id = " + running);
        run("insert into workplan_version (id, version, workplan_id, number, state, approved_on)"
                + " values (%1$d, 1, %1$d, 1, 'APPROVED', current_date)".formatted(id));
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evictAll();
    }
}
