package org.mashwara.meeting;

/** By what minutes were confirmed, where they are not deemed to be. */
public enum ConfirmationMeans {
    /** The chair has signed them as corrected. */
    SIGNATURE,
    /** A later meeting of the body has confirmed them. */
    MEETING
}
