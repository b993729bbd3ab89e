package org.mashwara.consultation;

/** What happened to a point, as its history tells. */
public enum PointStepKind {
    RAISED,
    REWORDED,
    WITHDRAWN,
    ASSIGNED,
    HELD,
    SENT_BACK,
    ANSWERED,
    CORRECTED,
    CORRECTION_DROPPED,
    REOPENED
}
