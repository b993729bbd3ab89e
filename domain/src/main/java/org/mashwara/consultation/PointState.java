package org.mashwara.consultation;

/** How far the agency is with a point. */
public enum PointState {
    /** Waits for the agency's answer. */
    WAITING,
    /** An answer is written and waits for its release by somebody else. */
    HELD,
    /** The answer is published. */
    ANSWERED,
    /** The seat took its response, or these words of it, back. */
    WITHDRAWN
}
