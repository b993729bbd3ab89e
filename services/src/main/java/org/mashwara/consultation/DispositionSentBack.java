package org.mashwara.consultation;

/** A refusal, or a correction of an answer into one, was not released but sent back with a note. Fired within the transaction. */
public record DispositionSentBack(long dispositionId) {}
