package org.mashwara.consultation;

/** The agency answered a comment or a proposal, and the answer may be read. Fired within the transaction. */
public record DispositionGiven(long dispositionId) {}
