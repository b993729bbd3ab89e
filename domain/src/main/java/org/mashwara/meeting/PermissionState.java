package org.mashwara.meeting;

/** How the permission of a seat to attend a meeting stands. */
public enum PermissionState {
    /** Nothing is on file. */
    NOT_REQUESTED,
    /** The authority has been asked and has not decided. */
    REQUESTED,
    /** The seat may attend. */
    GRANTED,
    /** The seat may not attend. */
    REFUSED
}
