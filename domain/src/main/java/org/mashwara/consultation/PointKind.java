package org.mashwara.consultation;

/** What a counterpart's words ask of the agency. */
public enum PointKind {
    /** An observation; the agency says what it makes of it. */
    COMMENT,
    /** Asks for a change; if it is accepted it may become an amendment of the workplan. */
    PROPOSAL
}
