package org.mashwara.consultation;

/** Which comments and proposals a list shows. */
public enum SaidFilter {
    ALL,
    /** Those that the agency has not answered yet. */
    WAITING,
    ANSWERED
}
