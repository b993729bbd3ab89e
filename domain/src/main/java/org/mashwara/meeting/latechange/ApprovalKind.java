package org.mashwara.meeting.latechange;

/** How whoever presides agreed to what was decided. */
public enum ApprovalKind {
    /** Decided in the portal by whoever acts for a presiding seat. */
    PORTAL,
    /** On the file; there is a note with a number. */
    PAPER,
    /** Conveyed by staff whose name is known. */
    CONVEYED
}
