package org.mashwara.consultation;

/** Since when a page says what was changed in a response on its way to clearance. */
public enum Since {
    /** Since it came back to its office: told to the office. */
    RETURNED,
    /** Since the version that it changes was given: told to the office. */
    VERSION_BEFORE,
    /** Since it last lay at a station of the person's. */
    LAST_SEEN;

    /** What an office is told; null for a first sending. */
    static Since ofOffice(ComparedWith with) {
        return with == null ? null : valueOf(with.name());
    }
}
