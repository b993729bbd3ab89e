package org.mashwara.scheduling;

import java.time.Instant;

/**
 * A time in which somebody is known to be busy or free. Where several overlap, the highest rank prevails, within one
 * rank the one that was said last.
 *
 * @param from its first moment
 * @param until the moment after it
 * @param knowledge busy or free
 * @param rank {@link #OTHERWISE_FREE}, {@link #BUSY}, {@link #ASKED} or {@link #ENGAGED}
 * @param saidAt when it became known, in milliseconds
 */
public record KnownTime(Instant from, Instant until, Knowledge knowledge, int rank, long saidAt) {

    /** Free but for what is busy within. */
    public static final int OTHERWISE_FREE = 0;

    /** Busy by a calendar or by what was entered. */
    public static final int BUSY = 1;

    /** Said when asked about this very time. */
    public static final int ASKED = 2;

    /** Sits in another meeting. */
    public static final int ENGAGED = 3;
}
