package org.mashwara.consultation;

/** The agency answered a comment or a proposal. Fired within the transaction. */
public record DispositionGiven(long dispositionId, long responseId) {}
