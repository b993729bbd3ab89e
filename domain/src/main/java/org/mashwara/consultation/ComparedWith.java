package org.mashwara.consultation;

/** With what the answers of a response were compared when it was sent for clearance. */
public enum ComparedWith {
    /** With what it said when it went back to the drafter. */
    RETURNED,
    /** With the version that it changes. */
    VERSION_BEFORE
}
