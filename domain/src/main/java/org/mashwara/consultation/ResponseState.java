package org.mashwara.consultation;

/** How far a seat's response, or one version of it, has come. */
public enum ResponseState {
    /** Asked; nothing saved yet. */
    NOT_STARTED,
    /** Something was saved; counts for nothing and nobody else reads it. */
    DRAFT,
    /** On its way along the office's route of clearance; counts for nothing before the last station has cleared it. */
    AWAITING_CLEARANCE,
    /** Given: the version that counts. */
    SUBMITTED,
    /** Given once and taken back, with a reason; counts for nothing. */
    WITHDRAWN,
    /** Given once, and replaced by a later version; counts for nothing. */
    SUPERSEDED,
    /** A change that was begun and given up before it was submitted. */
    DISCARDED,
    /** Asked no more before anything was given: the post was abolished, and no seat goes on in its place. */
    LAPSED;

    /**
     * {@link Response#isAwaited} in queries: the condition on a response {@code r}.
     */
    public static final String AWAITED = "r.standing = true and r.state in"
            + " (org.mashwara.consultation.ResponseState.NOT_STARTED, org.mashwara.consultation.ResponseState.DRAFT,"
            + " org.mashwara.consultation.ResponseState.AWAITING_CLEARANCE,"
            + " org.mashwara.consultation.ResponseState.WITHDRAWN)";

    /** True while it can be filled in. */
    public boolean isDraft() {
        return this == NOT_STARTED || this == DRAFT;
    }

    /** True once others may read it: on its way to clearance, or given at some time. */
    public boolean hasLeftTheOffice() {
        return this == AWAITING_CLEARANCE || isGiven();
    }

    /** True for a version by which a seat stands without having answered: nothing is given by it, or no more. */
    public boolean isAwaited() {
        return isDraft() || this == AWAITING_CLEARANCE || this == WITHDRAWN;
    }

    /** True for what was given at some time, whether it still counts or not. */
    public boolean isGiven() {
        return this == SUBMITTED || this == WITHDRAWN || this == SUPERSEDED;
    }
}
