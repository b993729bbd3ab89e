package org.mashwara.meeting;

/** Which action points a list shows. */
public enum ActionPointFilter {
    /** Not yet reported as done. */
    OPEN,
    /** Open and late. */
    OVERDUE,
    /** Reported as done, to be verified. */
    DONE,
    VERIFIED,
    ALL
}
