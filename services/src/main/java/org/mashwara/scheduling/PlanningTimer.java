package org.mashwara.scheduling;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mashwara.shared.Jobs;

/** Says of searches whose server went away that they were interrupted. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanningTimer {

    private static final String JOB = "scheduling.interruptPlanning";
    private static final Duration EVERY = Duration.ofSeconds(30);

    @Inject
    private PlanningLedger ledger;

    @Inject
    private Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void interruptSilent() {
        jobs.attempt(JOB, EVERY, ledger::interruptSilent);
    }
}
