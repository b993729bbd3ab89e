package org.mashwara.scheduling;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.ServerConfiguration;

/** Fetches calendars, outside of any transaction: each as soon as it is entered, then again and again. */
@ApplicationScoped
class FeedFetcher {

    private static final Logger LOG = System.getLogger(FeedFetcher.class.getName());

    private static final int YEAR = 365;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private FeedLedger ledger;

    @Inject
    private ServerConfiguration configuration;

    @Inject
    private Clock clock;

    /** A calendar is to be fetched once what was entered is committed. */
    record Wanted(long feedId) {}

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted wanted) {
        executor.execute(() -> fetch(wanted.feedId()));
    }

    /** Fetches all that are due; one that fails does not keep the others. */
    void fetchDue() {
        ledger.due().forEach(this::fetch);
    }

    private void fetch(long feedId) {
        ledger.claim(feedId).ifPresent(address -> {
            try {
                ledger.keep(feedId, busy(FeedAddress.of(address)));
            } catch (FeedFailedException e) {
                LOG.log(Level.DEBUG, "Calendar " + feedId + " could not be fetched", e);
                ledger.fail(feedId, e.trouble());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Calendar " + feedId + " could not be taken over", e);
                ledger.fail(feedId, FeedTrouble.NOT_A_CALENDAR);
            }
        });
    }

    private List<CalendarFile.Busy> busy(FeedAddress address) throws FeedFailedException {
        byte[] content = new FeedClient(configuration.privateCalendars()).fetch(address);
        Instant now = clock.instant();
        try {
            return CalendarFile.open(content, clock.getZone()).between(now, now.plus(YEAR, ChronoUnit.DAYS));
        } catch (BusinessException e) {
            throw new FeedFailedException(
                    "calendar.tooMany".equals(e.getMessageKey()) ? FeedTrouble.TOO_MANY : FeedTrouble.NOT_A_CALENDAR,
                    e);
        }
    }
}
