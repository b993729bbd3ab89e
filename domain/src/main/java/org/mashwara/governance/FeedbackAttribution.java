package org.mashwara.governance;

/** Who reads which post gave a feedback: laid down by the terms of reference. */
public enum FeedbackAttribution {
    /** All members read comments and proposals with the post that gave them. */
    BY_POST,
    /** Other counterparts do not: only the seat itself, those who run the round and the agency. */
    HIDDEN
}
