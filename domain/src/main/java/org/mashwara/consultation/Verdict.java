package org.mashwara.consultation;

/** What the agency makes of a comment or a proposal. */
public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED
}
