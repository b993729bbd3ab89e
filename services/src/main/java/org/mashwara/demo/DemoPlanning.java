package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashwara.demo.DemoRegister.Register;
import org.mashwara.directory.Post;
import org.mashwara.governance.GoverningBody;
import org.mashwara.identity.Account;
import org.mashwara.scheduling.Availability;
import org.mashwara.scheduling.AvailabilityRepository;
import org.mashwara.scheduling.AvailabilitySource;
import org.mashwara.scheduling.CycleLayout;
import org.mashwara.scheduling.Knowledge;
import org.mashwara.scheduling.PlanningLedger;
import org.mashwara.scheduling.PlanningRun;
import org.mashwara.scheduling.PlanningRuns;
import org.mashwara.scheduling.TimeSlot;

/**
 * Plans of the next year, one for each secretariat, found by a short search; and what becomes of one when the
 * secretariat's coordinator is away for a week.
 */
@ApplicationScoped
class DemoPlanning {

    private static final int STEPS = 20_000;

    private static final Duration SOME_DAYS = Duration.ofDays(3);

    @Inject
    private PlanningRuns runs;

    @Inject
    private PlanningLedger ledger;

    @Inject
    private AvailabilityRepository availability;

    @Inject
    private Clock clock;

    void load(Register register, Map<String, GoverningBody> bodies, Map<String, Account> accounts, LocalDate today) {
        int year = today.getYear() + 1;
        Account quetta = accounts.get("secretariat");
        PlanningRun plan = plan(year, quetta, bodies, "TWG-BAL");
        plan(year, accounts.get("secretariat-islamabad"), bodies, "PGC", "TWG-KHI", "TWG-KP");
        isAway(register.post("agency-quetta"), plan.getMeetings().get(1).getSlot(), quetta);
        search(runs.beginWith(plan, STEPS, quetta.getId()));
    }

    private PlanningRun plan(int year, Account account, Map<String, GoverningBody> bodies, String... codes) {
        List<Long> ids = Stream.of(codes).map(code -> bodies.get(code).getId()).toList();
        return search(runs.begin(year, ids, STEPS, account.getId()));
    }

    private PlanningRun search(PlanningRun run) {
        CycleLayout layout = ledger.lay(run.getId());
        ledger.conclude(run.getId(), layout, layout.search(Duration.ofSeconds(5), progress -> true));
        return run;
    }

    private void isAway(Post post, TimeSlot around, Account by) {
        availability.add(Availability.of(
                post,
                Knowledge.BUSY,
                around.getStartsAt().minus(SOME_DAYS),
                around.getEndsAt().plus(SOME_DAYS),
                around.getZone(),
                null,
                AvailabilitySource.ENTERED,
                by.getId(),
                clock.instant()));
    }
}
