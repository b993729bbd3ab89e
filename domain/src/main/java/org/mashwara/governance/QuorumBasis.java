package org.mashwara.governance;

/** How a quorum is stated. */
public enum QuorumBasis {
    /** A number of seats. */
    COUNT,
    /** Per cent of the seats that count, rounded up to whole seats. */
    PERCENT
}
