package org.mashwara.scheduling.slots;

import org.mashwara.governance.Standing;

/** What is known about a seat in a slot. */
public enum Outlook {
    /** The holder is known to be free. */
    FREE(Standing.SURE),
    /** Nobody has said whether the holder is free. */
    UNKNOWN(Standing.UNKNOWN),
    /** The holder cannot come; somebody right below who is known to be free could be nominated. */
    DEPUTY(Standing.UNKNOWN),
    /** The holder is busy. */
    BUSY(Standing.UNABLE),
    /** The holder sits in another city, too near in time to travel. */
    ELSEWHERE(Standing.UNABLE),
    /** Nobody holds the post on that day. */
    VACANT(Standing.UNABLE);

    private final Standing standing;

    Outlook(Standing standing) {
        this.standing = standing;
    }

    /** How the seat counts in a forecast of the quorum. */
    public Standing standing() {
        return standing;
    }
}
