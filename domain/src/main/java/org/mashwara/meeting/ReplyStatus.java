package org.mashwara.meeting;

/** What a calendar program may reply to an invitation (RFC 5546); everything else is refused. */
public enum ReplyStatus {
    ACCEPTED,
    DECLINED,
    /** Not decided: never counts as coming. */
    TENTATIVE,
    /** Somebody else is sent. */
    DELEGATED,
    /** Another time is proposed: a message to the TWG Secretariat, no answer. */
    COUNTER
}
