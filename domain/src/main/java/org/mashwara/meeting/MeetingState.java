package org.mashwara.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    /** Being prepared; only the TWG Secretariat of its bodies knows of it. */
    PLANNED,
    /** Invitations are out; answers arrive and may be changed. */
    CONVENED,
    /** Sitting: attendance is taken, decisions are recorded; answers can't be changed any more. */
    IN_SESSION,
    /** Over: its record never changes again. */
    CLOSED,
    /** Does not take place. */
    CANCELLED;

    /** True while date, room and agenda may still be changed. */
    public boolean isOpenToPlanning() {
        return this == PLANNED;
    }

    /** True for states that nothing follows. */
    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }
}
