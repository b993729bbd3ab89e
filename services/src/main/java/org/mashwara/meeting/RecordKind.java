package org.mashwara.meeting;

/** The kinds of record that a meeting makes. */
public enum RecordKind {
    DECISION,
    RECOMMENDATION,
    ACTION_POINT
}
