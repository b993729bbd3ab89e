package org.mashwara.scheduling;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Person;
import org.mashwara.shared.SecretBox;

/** Keeps the books of calendars that are fetched, each entry in a transaction of its own. */
@Singleton
@Lock(LockType.READ)
public class FeedLedger {

    /** What of a calendar an address is sealed for. */
    static final String PURPOSE = "calendar feed";

    private static final int MOST_AT_ONCE = 50;

    @Inject
    private FollowedCalendarRepository feeds;

    @Inject
    private BusyTimes busyTimes;

    @Inject
    private SecretBox secrets;

    @Inject
    private Clock clock;

    /** Ids of the calendars that are due. */
    public List<Long> due() {
        return feeds.due(clock.instant(), MOST_AT_ONCE);
    }

    /** The address of a calendar that nobody else is fetching now; empty if it is not due, or is no more. */
    public Optional<String> claim(long feedId) {
        Instant now = clock.instant();
        Optional<FollowedCalendar> due = feeds.findFree(feedId).filter(feed -> feed.isDue(now));
        due.ifPresent(feed -> feed.claim(now));
        return due.map(feed -> new String(secrets.open(feed.getSealedAddress(), PURPOSE), StandardCharsets.UTF_8));
    }

    /** Keeps the busy times of a calendar in place of those it had before. */
    public void keep(long feedId, List<CalendarFile.Busy> busy) {
        feeds.find(feedId).ifPresent(feed -> {
            Instant now = clock.instant();
            Person person = feed.getPerson();
            busyTimes.replace(
                    person == null ? null : person.getId(),
                    person == null ? feed.getPost().getId() : null,
                    AvailabilitySource.FEED,
                    busy,
                    feed.isTellsAll()
                            ? now.truncatedTo(ChronoUnit.DAYS).plus(FollowedCalendar.DAYS_TOLD, ChronoUnit.DAYS)
                            : null,
                    feed.getEnteredBy());
            feed.fetched(now);
        });
    }

    /** Notes that a calendar could not be fetched. */
    public void fail(long feedId, FeedTrouble trouble) {
        feeds.find(feedId).ifPresent(feed -> feed.failed(trouble, clock.instant()));
    }
}
