package org.mashwara.meeting.latechange;

/** What makes a late change. */
public enum LateChangeCause {
    /** Of a body that sits neither the chair nor a co-chair can come. */
    CHAIR_UNABLE,
    /** Somebody can't come, and the quorum of a body that sits is not sure. */
    QUORUM_IN_QUESTION,
    /** The TWG Secretariat has learned of something that no answer says. */
    SECRETARIAT
}
