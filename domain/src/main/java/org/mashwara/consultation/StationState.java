package org.mashwara.consultation;

/** What one station of a route has done. */
public enum StationState {
    /** Not reached. */
    AHEAD,
    /** The response lies here; at most one station of a route at a time. */
    WAITING,
    CLEARED,
    SENT_BACK
}
