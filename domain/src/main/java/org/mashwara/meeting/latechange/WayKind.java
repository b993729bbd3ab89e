package org.mashwara.meeting.latechange;

/** What can be done about a late change; of ways that are equally good the earlier one comes first. */
public enum WayKind {
    /** The meeting is held as convened, with whoever presides by the succession. */
    GO_ON,
    /** As convened; members who can't come in person take part by a link. */
    HYBRID,
    /** Only the items for decision are taken. */
    DECISIONS_ONLY,
    /** Held while somebody is still there who has to leave early. */
    BEFORE_LEAVING,
    /** Held in another slot. */
    POSTPONE;

    /** True if it is held at the time for which it was convened, or a part of it. */
    public boolean isOnTheDay() {
        return this != POSTPONE;
    }

    /** True if a part of the agenda waits for the next meeting. */
    public boolean isShorter() {
        return this == DECISIONS_ONLY || this == BEFORE_LEAVING;
    }
}
