package org.mashwara.governance;

/** In what capacity a seat takes part. */
public enum SeatCapacity {
    CHAIR,
    CO_CHAIR,
    MEMBER,
    /** Runs the body's meetings; does not count towards the quorum. */
    SECRETARIAT,
    /** Listens and speaks; does not count towards the quorum. */
    OBSERVER;

    public boolean countsTowardsQuorum() {
        return this == CHAIR || this == CO_CHAIR || this == MEMBER;
    }

    public boolean presides() {
        return this == CHAIR || this == CO_CHAIR;
    }
}
