package org.mashwara.meeting;

/** What an agenda item is for. */
public enum Purpose {
    INFORMATION,
    DISCUSSION,
    DECISION
}
