package org.mashwara.scheduling;

/** What is known about somebody's time. What nobody has said is unknown, never free. */
public enum Knowledge {
    FREE,
    UNKNOWN,
    BUSY
}
