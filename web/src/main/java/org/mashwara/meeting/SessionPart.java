package org.mashwara.meeting;

/** The parts of the session's page, as its address names them. */
public enum SessionPart {
    ATTENDANCE,
    DECISIONS,
    RECOMMENDATIONS,
    ACTIONS
}
