package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class PlanningServiceIT {

    @Inject
    private PlanningService service;

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanningLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SAME_THREAD)
    void aYearIsPlannedInTheBackgroundAndWhatIsAcceptedStaysInTheNextPlan() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        int year = LocalDate.now(clock).getYear() + 2;
        YearPlan plan = ended(service.start(year));

        assertThat(plan.run().state()).isEqualTo(PlanningState.DONE);
        assertThat(plan.proposals()).isNotEmpty().allMatch(ProposalRow::isOpen);
        assertThat(plan.proposals()).allMatch(row -> row.day().getYear() == year);
        assertThat(plan.proposals())
                .as("both sessions of a Friday reach into the prayer")
                .noneMatch(row -> row.day().getDayOfWeek() == DayOfWeek.FRIDAY);
        assertThat(plan.run().cost())
                .isEqualTo(plan.costs().stream().mapToLong(RemarkRow::points).sum());

        ProposalRow wanted = plan.proposals().get(0);
        service.accept(plan.run().id(), List.of(wanted.id()));
        YearPlan accepted = queries.plan(plan.run().id());
        assertThat(accepted.proposals().get(0).meetingId()).isNotNull();
        refused("planning.alreadyDrafted", () -> service.accept(plan.run().id(), List.of(wanted.id())));
        refused("planning.nothingChosen", () -> service.accept(plan.run().id(), List.of()));

        YearPlan again = ended(service.start(year));
        assertThat(again.proposals().get(0).meetingId())
                .isEqualTo(accepted.proposals().get(0).meetingId());
        assertThat(again.proposals().get(0).startsAt()).isEqualTo(wanted.startsAt());
        refused("planning.notRunning", () -> service.stop(again.run().id()));
    }

    private YearPlan ended(long run) {
        YearPlan plan = queries.plan(run);
        while (plan.run().isRunning()) {
            Thread.onSpinWait();
            plan = queries.plan(run);
        }
        return plan;
    }

    @Test
    void twoSearchesForOneYearAreNotStartedAndASilentOneIsInterrupted() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        int year = LocalDate.now(clock).getYear() + 1;
        long silent = running(year, clock.instant());
        refused("planning.running", () -> service.start(year));

        service.stop(silent);
        assertThat(queries.plan(silent).run().stopWanted()).isTrue();

        silence(silent);
        ledger.interruptSilent();
        assertThat(queries.plan(silent).run().state()).isEqualTo(PlanningState.INTERRUPTED);
    }

    /** A search of which only the record is there, as after a crash. */
    private long running(int year, Instant now) throws Exception {
        long body = queries.plan(queries.runs(0, 1).rows().get(0).id())
                .proposals()
                .get(0)
                .id();
        transaction.begin();
        ProposedMeeting known = em.find(ProposedMeeting.class, body);
        long account = em.createQuery("select a.id from Account a where a.signInName = :name", Long.class)
                .setParameter("name", DemoAccounts.SECRETARIAT)
                .getSingleResult();
        PlanningRun run = new PlanningRun(year, year - 1, 1, 1000, account, now);
        run.add(known.getBody(), 1, null);
        em.persist(run);
        transaction.commit();
        return run.getId();
    }

    private void silence(long run) throws Exception {
        transaction.begin();
        em.find(PlanningRun.class, run)
                .isHeard(1, 0, 0, clock.instant().minus(PlanningRun.SILENCE).minus(Duration.ofMinutes(1)));
        transaction.commit();
    }

    @Test
    void nobodyElseSeesOrChangesAPlan() {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        long run = queries.runs(0, 100).rows().stream()
                .filter(PlanningRunRow::hasPlan)
                .findFirst()
                .orElseThrow()
                .id();
        refused("planning.year", () -> service.start(LocalDate.now(clock).getYear()));

        SignedIn.as("secretariat-islamabad");
        assertThat(queries.runs(0, 100).rows()).extracting(PlanningRunRow::id).doesNotContain(run);
        assertThatThrownBy(() -> queries.plan(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.stop(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.accept(run, List.of(1L))).isInstanceOf(NotFoundException.class);

        SignedIn.as(DemoAccounts.IG_PRISONS);
        assertThatThrownBy(() -> service.start(2030)).isInstanceOf(EJBAccessException.class);
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.getMessageKey()).isEqualTo(rule));
    }
}
