package org.mashwara.consultation;

/** A refusal, or a correction of an answer into one, was written and waits for its release by somebody else. Fired within the transaction. */
public record DispositionHeld(long dispositionId) {}
