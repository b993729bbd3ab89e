package org.mashwara.meeting;

/** How far a convener has come. */
public enum NoticeState {
    /** The date was proposed to it. */
    PROPOSED,
    /** The chair's office has conveyed the date. */
    CONVEYED,
    /** Its notice is out, with number and date. */
    ISSUED
}
