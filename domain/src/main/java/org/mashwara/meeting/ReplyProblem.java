package org.mashwara.meeting;

/** Why a reply of a calendar program is shown to the TWG Secretariat and not applied. */
public enum ReplyProblem {
    /** It holds no reply that can be understood. */
    BROKEN,
    /** It is larger than a reply can be. */
    TOO_LARGE,
    /** There is no meeting of that calendar entry, or nobody was invited to it. */
    UNKNOWN_MEETING,
    /** The sender's address is none to which the invitation had gone. */
    STRANGER,
    /** Several members of the meeting share the address. */
    SEVERAL_SEATS,
    /** It answers an earlier version of the invitation. */
    OLD_SEQUENCE,
    /** It has been applied already, or something newer has been answered. */
    OVERTAKEN,
    /** The session has been opened, or the meeting called off. */
    CLOSED,
    /** The post has no holder on the day who could come. */
    VACANT,
    /** It proposes another time: somebody has to decide. */
    COUNTER
}
