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
import org.mashwara.shared.StaleEditException;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class PlanningServiceIT {

    @Inject
    private PlanningService service;

    @Inject
    private PlanChangeService changes;

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanLookQueries looks;

    @Inject
    private RuleWeightService weights;

    @Inject
    private RuleWeightQueries rules;

    @Inject
    private HolidayService holidays;

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
        assertThat(plan.proposals()).isNotEmpty().allMatch(ProposalRow::open);
        assertThat(plan.proposals()).allMatch(row -> row.day().getYear() == year);
        assertThat(plan.proposals())
                .as("both sessions of a Friday reach into the prayer")
                .noneMatch(row -> row.day().getDayOfWeek() == DayOfWeek.FRIDAY);
        assertThat(plan.run().cost())
                .isEqualTo(plan.costs().stream().mapToLong(RemarkRow::points).sum());

        ProposalRow wanted = plan.proposals().get(0);
        changes.accept(plan.run().id(), List.of(wanted.id()));
        YearPlan accepted = queries.plan(plan.run().id());
        assertThat(accepted.proposals().get(0).meetingId()).isNotNull();
        refused("planning.alreadyDrafted", () -> changes.accept(plan.run().id(), List.of(wanted.id())));
        refused("planning.nothingChosen", () -> changes.accept(plan.run().id(), List.of()));

        YearPlan again = ended(service.start(year));
        assertThat(again.proposals().get(0).meetingId())
                .isEqualTo(accepted.proposals().get(0).meetingId());
        assertThat(again.proposals().get(0).startsAt()).isEqualTo(wanted.startsAt());
        refused("planning.notRunning", () -> service.stop(again.run().id()));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SAME_THREAD)
    void aMeetingIsPutElsewhereByHandAndANewPlanMovesOnlyWhatMust() throws Exception {
        SignedIn.as(DemoAccounts.SECRETARIAT);
        int year = LocalDate.now(clock).getYear() + 1;
        YearPlan plan = ended(service.start(year));
        long run = plan.run().id();
        ProposalRow first = plan.proposals().get(0);

        PlaceRow better = looks.move(run, first.id(), null, null, null).best().get(0);
        assertThat(better.day()).isNotEqualTo(first.day());
        MoveSheet close = looks.move(run, first.id(), better.day(), better.session(), better.roomId());
        assertThat(close.byRule().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(better.cost());
        PlaceRow forbidden = looks.move(run, first.id(), null, null, null).days().stream()
                .flatMap(List::stream)
                .filter(place -> place != null && !place.isPossible())
                .findFirst()
                .orElseThrow();
        refused("planning.breaksRule", () -> put(run, first, forbidden));

        put(run, first, better);
        YearPlan changed = queries.plan(run);
        assertThat(changed.proposals().get(0).day()).isEqualTo(better.day());
        assertThat(changed.run().cost()).isEqualTo(plan.run().cost() + better.cost());
        assertThatThrownBy(() -> put(run, first, better)).isInstanceOf(StaleEditException.class);

        changes.accept(run, List.of(first.id()));
        ProposalRow second = changed.proposals().get(1);
        long holiday = announce(second.day());
        SignedIn.as(DemoAccounts.SECRETARIAT);
        assertThat(looks.year(run, null, null).inConflict()).isPositive();

        YearPlan again = ended(service.replan(run));
        assertThat(again.run().basedOn()).isEqualTo(run);
        assertThat(again.proposals())
                .filteredOn(ProposalRow::isMoved)
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.number()).isEqualTo(second.number());
                    assertThat(moved.stood().startsAt()).isEqualTo(second.startsAt());
                    assertThat(moved.reasons()).extracting(RemarkRow::rule).contains("cityIsOpen");
                });
        ProposalRow kept = again.proposals().get(0);
        assertThat(kept.meetingId()).isNotNull();
        assertThat(kept.startsAt()).isEqualTo(better.startsAt());

        ProposalRow moved = again.proposals().get(1);
        put(
                again.run().id(),
                moved,
                looks.move(again.run().id(), moved.id(), null, null, null)
                        .best()
                        .get(0));
        assertThat(queries.plan(again.run().id()).proposals().get(1).remarks())
                .as("what was said of the first move is said anew")
                .extracting(RemarkRow::rule)
                .doesNotHaveDuplicates()
                .contains("staysInItsSlot");

        assertThat(looks.year(again.run().id(), null, null).inConflict()).isZero();
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        holidays.remove(holiday, 1);
    }

    private void put(long run, ProposalRow proposal, PlaceRow place) {
        changes.move(run, proposal.id(), proposal.version(), place.day(), place.session(), place.roomId());
    }

    /** A holiday of the whole country is announced. */
    private long announce(LocalDate day) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long pakistan = em.createQuery("select a.id from Area a where a.parent is null", Long.class)
                .setMaxResults(1)
                .getSingleResult();
        return holidays.add(new HolidayEntry(pakistan, "Announced late", null, day, null, HolidayState.ANNOUNCED));
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
    void aRuleWeighsWhatTheAdministratorSaysUntilItHasItsUsualWeightAgain() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        weights.change("inTheMorning", 0, false, 9);
        RuleWeightRow changed = rules.rule("inTheMorning");
        assertThat(changed.points()).isEqualTo(9);
        assertThat(changed.isChanged()).isTrue();
        assertThatThrownBy(() -> weights.change("inTheMorning", 0, false, 8)).isInstanceOf(StaleEditException.class);
        refused("weight.alwaysHard", () -> weights.change("roomOnce", 0, false, 1));

        weights.restore("inTheMorning", changed.version());
        assertThat(rules.rule("inTheMorning").isChanged()).isFalse();
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
        refused("planning.year", () -> service.start(LocalDate.now(clock).getYear() - 1));

        SignedIn.as("secretariat-islamabad");
        assertThat(queries.runs(0, 100).rows()).extracting(PlanningRunRow::id).doesNotContain(run);
        assertThatThrownBy(() -> queries.plan(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.stop(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> changes.accept(run, List.of(1L))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.replan(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> looks.year(run, null, null)).isInstanceOf(NotFoundException.class);

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
