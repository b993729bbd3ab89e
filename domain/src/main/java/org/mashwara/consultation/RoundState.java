package org.mashwara.consultation;

import java.time.Instant;

/** How far a feedback round has come. */
public enum RoundState {
    /** Set up; nobody is asked yet. */
    PLANNED,
    /** Takes responses. */
    OPEN,
    CLOSED;

    /** True while a round in this state that closes then takes responses. */
    public boolean isOpenAt(Instant at, Instant closesAt) {
        return this == OPEN && at.isBefore(closesAt);
    }
}
