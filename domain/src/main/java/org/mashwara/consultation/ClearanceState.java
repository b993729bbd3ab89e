package org.mashwara.consultation;

/** How a response's way along its route ended, or that it goes on. */
public enum ClearanceState {
    /** At one of the stations. */
    RUNNING,
    /** Every station has cleared it. */
    CLEARED,
    /** A station sent it back to the drafter. */
    SENT_BACK,
    /** The drafter took it back. */
    RECALLED
}
