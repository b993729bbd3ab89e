package org.mashwara.meeting;

/** How far an action point has come. */
public enum ActionPointState {
    OPEN,
    /** Its owner says what was done. */
    DONE,
    /** The TWG Secretariat has seen that it was done. */
    VERIFIED
}
