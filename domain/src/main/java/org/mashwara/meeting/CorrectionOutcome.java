package org.mashwara.meeting;

/** What has become of a correction. */
public enum CorrectionOutcome {
    /** The minutes carry it. */
    TAKEN_UP,
    /** The minutes stay as they were circulated. */
    NOT_TAKEN_UP
}
