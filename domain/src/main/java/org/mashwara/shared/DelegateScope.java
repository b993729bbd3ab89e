package org.mashwara.shared;

/** How far a delegate may go for a post; each includes those before it. */
public enum DelegateScope {
    /** Reads what the post may read. */
    SEE,
    /** Also prepares: saves drafts, but sends nothing. */
    DRAFT,
    /** Also answers, submits and runs what the post runs. */
    ANSWER;

    /** True if this scope allows what the other one does. */
    public boolean covers(DelegateScope other) {
        return compareTo(other) >= 0;
    }
}
