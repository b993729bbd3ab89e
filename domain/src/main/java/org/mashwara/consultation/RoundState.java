package org.mashwara.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.Require;

/** How far a feedback round has come. */
public enum RoundState {
    /** Set up; nobody is asked yet. */
    PLANNED,
    /** Takes responses. */
    OPEN,
    CLOSED;

    /** A round that opens by itself opens within this time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** True while a round in this state that closes then takes responses. */
    public boolean isOpenAt(Instant at, Instant closesAt) {
        return this == OPEN && at.isBefore(closesAt);
    }

    /**
     * True for a planned round that should have opened: it is tried every minute, and refused for as long as nobody is
     * left whom it could ask.
     *
     * @param opensAt when it was to open; null for with its meeting, which is no time
     */
    public boolean isBehind(Instant at, Instant opensAt) {
        return this == PLANNED && opensAt != null && at.isAfter(opensAt.plus(PATIENCE));
    }

    /** True for a round in this state that was called off: it ended before it opened, and nobody was asked. */
    public boolean isCalledOff(Instant openedAt) {
        return this == CLOSED && openedAt == null;
    }

    /**
     * True for a planned round that did not open before its closing time, most often because its meeting was not closed by
     * then: it opens only once it is given more time.
     */
    public boolean hasMissed(Instant at, Instant closesAt) {
        return this == PLANNED && !at.isBefore(closesAt);
    }

    /**
     * Refuses to give more time to a round in this state that closes then.
     *
     * @throws org.mashwara.shared.BusinessException {@code round.alreadyClosed} if it has closed or was called off, or its
     *     time for answers is over
     */
    public void requireExtensible(Instant at, Instant closesAt) {
        requireNotClosed();
        Require.that(at.isBefore(closesAt) || hasMissed(at, closesAt), "round.alreadyClosed");
    }

    /**
     * The last day on which a round took responses: that on which it was closed by hand or, otherwise, the last one in time.
     *
     * @param closesAt when it was to close
     * @param closedAt when it was closed, or null if that has not been done yet
     * @param zone of the place where it is run
     */
    public static LocalDate lastDay(Instant closesAt, Instant closedAt, ZoneId zone) {
        return closedAt != null && closedAt.isBefore(closesAt)
                ? LocalDate.ofInstant(closedAt, zone)
                : new Deadline(closesAt, zone).lastDay();
    }

    /** @throws org.mashwara.shared.BusinessException {@code round.alreadyClosed} if it has closed or was called off */
    public void requireNotClosed() {
        Require.that(this != CLOSED, "round.alreadyClosed");
    }
}
