package org.mashwara.consultation;

/** What the agency makes of a comment or a proposal. */
public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED;

    /** True where something of it is taken up, so that the workplan may be amended because of it. */
    public boolean isAccepted() {
        return this != NOT_ACCEPTED;
    }

    /**
     * True for a refusal: somebody other than its author releases it, so that no office refuses in its own cause. What
     * is accepted in part offers something, and goes out as it is written.
     */
    public boolean needsRelease() {
        return this == NOT_ACCEPTED;
    }
}
