package org.mashwara.consultation;

/** Why a round closes at another time than before, or no longer with a meeting. */
public enum ClosingCause {
    /** The TWG Secretariat gave more time. */
    EXTENDED,
    /** The meeting with which it closes was moved, and it follows. */
    MEETING_MOVED,
    /** The meeting was moved to before the round opens: the round keeps its time and follows no more. */
    MEETING_BEFORE_OPENING,
    /** The meeting was cancelled: the round keeps its time and follows no more. */
    MEETING_CANCELLED;

    /** True where the round keeps its time, on which somebody should look. */
    public boolean isLetGo() {
        return this == MEETING_BEFORE_OPENING || this == MEETING_CANCELLED;
    }
}
