package org.mashwara.meeting;

/** In what a meeting was changed after its invitations had gone out. */
public enum ChangedAspect {
    /** Day or hours. */
    TIME,
    /** The room. */
    PLACE,
    /** Whether people come or join over a link. */
    MODE,
    /** The link over which they join. */
    LINK
}
