package org.mashwara.consultation;

/** What an amendment does to the workplan. */
public enum AmendmentKind {
    /** An activity that was not planned. */
    ADDED,
    /** An activity is described otherwise, another organisation's, or concerns other posts. */
    CHANGED,
    /** An activity is worked on in other quarters. */
    MOVED,
    /** An activity is given up. */
    DROPPED,
    /** Money goes from one activity to another. */
    BUDGET_SHIFTED
}
