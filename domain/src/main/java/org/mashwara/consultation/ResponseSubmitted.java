package org.mashwara.consultation;

/**
 * A version of a seat's response was given, by the office itself or by the last station of its route, and counts from
 * now on. Fired within the transaction.
 */
public record ResponseSubmitted(long responseId, long roundId) {}
