package org.mashwara.scheduling;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.mashwara.shared.Jobs;

/** Says of searches whose server went away that they were interrupted. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanningTimer {

    private static final String JOB = "scheduling.interruptPlanning";
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(PlanningTimer.class.getName());

    @Inject
    private PlanningLedger ledger;

    @Inject
    private Jobs jobs;

    /** A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void interruptSilent() {
        try {
            jobs.run(JOB, EVERY, ledger::interruptSilent);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Searches could not be looked after; the next round tries again", e);
        }
    }
}
