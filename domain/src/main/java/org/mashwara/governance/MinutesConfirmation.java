package org.mashwara.governance;

/** How a body's minutes become confirmed. */
public enum MinutesConfirmation {
    /** By the body at its next meeting. */
    NEXT_MEETING,
    /** When no correction arrives by the deadline after the chair's approval. */
    DEEMED
}
