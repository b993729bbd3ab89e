package org.mashwara.scheduling;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.mashwara.scheduling.planning.PlanningProgress;
import org.mashwara.scheduling.planning.PlanningWatch;

/** Searches in the background, on a thread of the server's. */
@ApplicationScoped
class PlanningRunner {

    private static final Logger LOG = System.getLogger(PlanningRunner.class.getName());

    /** A slow machine ends the search with the best plan so far. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PlanningLedger ledger;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanningWanted wanted) {
        executor.execute(() -> search(wanted.runId()));
    }

    private void search(long runId) {
        try {
            CycleLayout layout = ledger.lay(runId);
            ledger.conclude(runId, layout, layout.search(LONGEST, new Watch(runId)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Planning run " + runId + " failed", e);
            ledger.fail(runId);
        }
    }

    /** Notes the progress every second. */
    private final class Watch implements PlanningWatch {

        private static final long SECOND = 1_000_000_000L;

        private final long runId;
        private long noted = System.nanoTime();

        private Watch(long runId) {
            this.runId = runId;
        }

        @Override
        public boolean goOn(PlanningProgress progress) {
            if (System.nanoTime() - noted < SECOND) {
                return true;
            }
            noted = System.nanoTime();
            try {
                return ledger.hear(runId, progress);
            } catch (RuntimeException e) {
                // somebody asked it to stop at this very moment: the next second will tell
                LOG.log(Level.DEBUG, "Planning run " + runId + " could not note its progress", e);
                return true;
            }
        }
    }
}
