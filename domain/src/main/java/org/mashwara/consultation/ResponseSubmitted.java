package org.mashwara.consultation;

/** A seat's response was given, once and for good. Fired within the transaction. */
public record ResponseSubmitted(long responseId, long roundId) {}
