package org.mashwara.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashwara.governance.GoverningBody;
import org.mashwara.identity.Account;
import org.mashwara.scheduling.CycleLayout;
import org.mashwara.scheduling.PlanningLedger;
import org.mashwara.scheduling.PlanningRuns;

/** Plans of the next year, one for each secretariat, found by a short search. */
@ApplicationScoped
class DemoPlanning {

    private static final int STEPS = 20_000;

    @Inject
    private PlanningRuns runs;

    @Inject
    private PlanningLedger ledger;

    void load(Map<String, GoverningBody> bodies, Map<String, Account> accounts, LocalDate today) {
        int year = today.getYear() + 1;
        plan(year, accounts.get("secretariat"), bodies, "TWG-BAL");
        plan(year, accounts.get("secretariat-islamabad"), bodies, "PGC", "TWG-KHI", "TWG-KP");
    }

    private void plan(int year, Account account, Map<String, GoverningBody> bodies, String... codes) {
        List<Long> ids = Stream.of(codes).map(code -> bodies.get(code).getId()).toList();
        long run = runs.begin(year, ids, STEPS, account.getId()).getId();
        CycleLayout layout = ledger.lay(run);
        ledger.conclude(run, layout, layout.search(Duration.ofSeconds(5), progress -> true));
    }
}
