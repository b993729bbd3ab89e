package org.mashwara.meeting.latechange;

/** What has become of a late change. */
public enum LateChangeState {
    /** Noticed; a decision is waited for. */
    OPEN,
    /** A way out was chosen. */
    DECIDED,
    /** Over without a decision: those who could not come can, or the meeting is called off or has begun. */
    PASSED
}
