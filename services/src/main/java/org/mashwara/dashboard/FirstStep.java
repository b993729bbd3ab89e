package org.mashwara.dashboard;

/** What it takes until an empty portal can convene its first meeting, in order. */
public enum FirstStep {
    /** What the agency and the government have agreed. */
    PROGRAMME,
    /** Who governs it, where. */
    BODY,
    /** A chair, at least one more who counts, and the TWG Secretariat, each with a holder or vacant. */
    MEMBERS,
    /** Quorum, presiding, minutes. */
    TERMS,
    /** The TWG Secretariat can sign in. */
    ACCOUNT,
    /** Where the body can sit. */
    ROOM
}
