package org.mashwara.scheduling;

/** How sure a public holiday is. */
public enum HolidayState {
    /** Follows the moon and is not announced yet: may move by a day. */
    EXPECTED,
    /** Announced by the government, or of fixed date. */
    ANNOUNCED
}
