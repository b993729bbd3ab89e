package org.mashwara.consultation;

/** How far a feedback round has come. */
public enum RoundState {
    /** Set up; nobody is asked yet. */
    PLANNED,
    /** Takes responses. */
    OPEN,
    CLOSED
}
