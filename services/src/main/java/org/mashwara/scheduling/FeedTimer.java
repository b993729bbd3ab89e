package org.mashwara.scheduling;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mashwara.shared.Jobs;

/** Fetches the calendars that are due. Safe on several nodes: whoever fetches one has it for some minutes alone. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedTimer {

    private static final String JOB = "scheduling.fetchCalendars";
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Inject
    private FeedFetcher fetcher;

    @Inject
    private Jobs jobs;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void fetchDue() {
        jobs.attempt(JOB, EVERY, fetcher::fetchDue);
    }
}
