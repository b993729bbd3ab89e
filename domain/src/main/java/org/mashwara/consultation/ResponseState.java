package org.mashwara.consultation;

/** How far a seat's response has come. */
public enum ResponseState {
    /** Asked; nothing saved yet. */
    NOT_STARTED,
    /** Something was saved; counts for nothing and nobody else reads it. */
    DRAFT,
    /** Given, once and for good. */
    SUBMITTED
}
