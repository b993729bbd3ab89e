package org.mashwara.consultation;

/** A round closes at another time, or no longer with a meeting. Fired within the transaction. */
public record ClosingChanged(long roundId, long changeId) {}
