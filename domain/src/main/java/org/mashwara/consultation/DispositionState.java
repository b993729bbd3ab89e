package org.mashwara.consultation;

/** Who may read a disposition. */
public enum DispositionState {
    /** Written, and to be released by somebody else first. */
    HELD,
    /** Read by the seat and, unless confidential, by all counterparts of the bodies. */
    PUBLISHED,
    /** Not released: its author writes another one. */
    SENT_BACK
}
