package org.mashwara.consultation;

/** A feedback round was closed, by somebody or by its closing time. Fired within the transaction. */
public record RoundClosed(long roundId) {}
