package org.mashwara.scheduling;

/** How it became known when somebody is busy or free. */
public enum AvailabilitySource {
    /** By the person or somebody who acts for the post, in the portal. */
    ENTERED,
    /** From a calendar file; only busy times are kept, never titles. */
    IMPORTED,
    /** From a calendar on the web that is fetched again and again; only busy times are kept, never titles. */
    FEED,
    /** The TWG Secretariat asked; the newest of these prevails over whatever was known before. */
    TELEPHONE
}
