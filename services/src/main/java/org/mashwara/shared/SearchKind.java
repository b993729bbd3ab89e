package org.mashwara.shared;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    MEETING,
    DECISION,
    RECOMMENDATION,
    ACTION_POINT,
    ACTIVITY,
    /** Comments and proposals of submitted responses. */
    FEEDBACK,
    PERSON,
    POST,
    ORGANISATION,
    BODY
}
