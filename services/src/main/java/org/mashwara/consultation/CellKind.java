package org.mashwara.consultation;

/** What can be said of one seat's view of one activity. */
public enum CellKind {
    /** The activity does not concern the seat's post. */
    NOT_ASKED,
    /** Asked, not submitted yet. */
    WAITING,
    /** Submitted without grading this activity. */
    NO_GRADE,
    /** Submitted; every grade given is "not my area". */
    NOT_MY_AREA,
    /** Graded. */
    GRADED
}
