package org.mashwara.scheduling;

/** How far a {@link PlanningRun} has come. */
public enum PlanningState {
    RUNNING,
    DONE,
    /** Somebody ended it early; the best plan until then is kept. */
    STOPPED,
    /** The server went away while it ran; nothing is kept. */
    INTERRUPTED,
    /** Something unforeseen ended it; the log says what. */
    FAILED
}
