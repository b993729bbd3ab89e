package org.mashwara.consultation;

import java.time.Duration;
import java.time.Instant;

/** For how long those who were asked in a round are pointed to what all members said in it. */
public final class ResultsTold {

    private static final Duration NEWS = Duration.ofDays(30);

    private ResultsTold() {}

    /** A round that closed before then is no news any more. */
    public static Instant since(Instant now) {
        return now.minus(NEWS);
    }

    /**
     * True within 30 days of the closing of a round in this state; never for one that was called off, in which nobody was
     * asked.
     *
     * @param openedAt null if it never opened
     * @param closedAt null if it has not closed
     */
    public static boolean isNews(RoundState state, Instant openedAt, Instant closedAt, Instant now) {
        return state == RoundState.CLOSED && !state.isCalledOff(openedAt) && !closedAt.isBefore(since(now));
    }
}
