package org.mashwara.consultation;

/** A round's closing was put off. Fired within the transaction. */
public record RoundExtended(long roundId, long extensionId) {}
