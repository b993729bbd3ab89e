package org.mashwara.consultation;

/** A feedback round was opened; every seat that is asked has a response to give. Fired within the transaction. */
public record RoundOpened(long roundId) {}
