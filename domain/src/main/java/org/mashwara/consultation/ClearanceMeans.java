package org.mashwara.consultation;

/** How a station's clearance was given. */
public enum ClearanceMeans {
    /** In the portal. */
    PORTAL,
    /** On the file: a signed note, whose reference or scan is kept. */
    PAPER,
    /** By word of a named member of staff. */
    CONVEYED
}
