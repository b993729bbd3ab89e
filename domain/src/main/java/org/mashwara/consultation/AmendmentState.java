package org.mashwara.consultation;

/** How far an amendment has come. */
public enum AmendmentState {
    /** Written by the lead, and not recommended yet. */
    DRAFT,
    /** Recommended to the parent body, which has not decided. */
    RECOMMENDED,
    /** Decided by the parent body; stands in a version of the workplan. */
    ADOPTED,
    /** Refused by the parent body. */
    REJECTED,
    /** Taken back by its lead. */
    WITHDRAWN
}
