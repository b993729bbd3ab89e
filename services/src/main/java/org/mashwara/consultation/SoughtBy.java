package org.mashwara.consultation;

/** By what somebody looks for comments and proposals: what may be changed where nothing is found. */
public enum SoughtBy {
    WORDS,
    /** A tag, an activity or a state. */
    CHOICE,
    /** Everything is wanted that there is. */
    NOTHING
}
