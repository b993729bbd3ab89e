package org.mashwara.scheduling.planning;

/** What is wrong with a meeting in somebody's diary. */
public enum DiaryConflict {
    /** The person is known to be away. */
    AWAY,
    /** Another meeting is at the same time. */
    TWO_AT_ONCE,
    /** Another meeting is in another city, and there is no time to travel between. */
    NO_TIME_TO_TRAVEL
}
