package org.mashwara.scheduling;

import java.io.Serializable;
import java.time.Instant;

/**
 * A calendar that is fetched; its address is not shown.
 *
 * @param host the server's name
 * @param tellsAll true if other times are free
 * @param fetchedAt when it was fetched last, or null
 * @param triedAt when it was tried last, or null
 * @param trouble why the last try came to nothing, or null
 */
public record FeedRow(
        long id, long version, String host, boolean tellsAll, Instant fetchedAt, Instant triedAt, FeedTrouble trouble)
        implements Serializable {

    static FeedRow of(FollowedCalendar feed) {
        return new FeedRow(
                feed.getId(),
                feed.getVersion(),
                feed.getHost(),
                feed.isTellsAll(),
                feed.getFetchedAt(),
                feed.getTriedAt(),
                feed.getTrouble());
    }

    /** True while nobody has tried it yet. */
    public boolean isWaiting() {
        return trouble == null && fetchedAt == null;
    }
}
