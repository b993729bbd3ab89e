package org.mashwara.meeting.latechange;

/** What becomes of an agenda item. */
public enum ItemFate {
    /** It stays as it is. */
    KEPT,
    /** Somebody else presents it. */
    HANDED_OVER,
    /** It stays, and nobody is known who could present it. */
    WITHOUT_PRESENTER,
    /** The next meeting takes it. */
    CARRIED,
    /** It is not taken any more. */
    DROPPED;

    /** True if the meeting takes it. */
    public boolean isTaken() {
        return this != CARRIED && this != DROPPED;
    }
}
