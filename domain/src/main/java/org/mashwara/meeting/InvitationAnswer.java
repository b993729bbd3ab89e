package org.mashwara.meeting;

import org.mashwara.governance.Standing;

/** What a seat said to its invitation. */
public enum InvitationAnswer {
    NOT_ANSWERED,
    /** The holder of the post comes. */
    ACCEPTED,
    /** Nobody comes for the seat; there is a reason. */
    UNABLE,
    /** A nominated representative comes for the seat. */
    ALTERNATE;

    /** What it says about the seat's coming. */
    Standing standing() {
        return switch (this) {
            case ACCEPTED, ALTERNATE -> Standing.SURE;
            case NOT_ANSWERED -> Standing.UNKNOWN;
            case UNABLE -> Standing.UNABLE;
        };
    }
}
