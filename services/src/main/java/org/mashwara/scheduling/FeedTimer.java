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

/** Fetches the calendars that are due. Safe on several nodes: whoever fetches one has it for some minutes alone. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedTimer {

    private static final String JOB = "scheduling.fetchCalendars";
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Logger LOG = System.getLogger(FeedTimer.class.getName());

    @Inject
    private FeedFetcher fetcher;

    @Inject
    private Jobs jobs;

    /** A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void fetchDue() {
        try {
            jobs.run(JOB, EVERY, fetcher::fetchDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Calendars could not be fetched; the next round tries again", e);
        }
    }
}
