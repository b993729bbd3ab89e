package org.mashwara.consultation;

/** A submitted response was taken back and counts no more. Fired within the transaction. */
public record ResponseWithdrawn(long responseId, long roundId) {}
