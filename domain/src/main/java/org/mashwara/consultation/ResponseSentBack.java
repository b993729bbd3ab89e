package org.mashwara.consultation;

/** A station sent a response back to whoever drafts for its seat. Fired within the transaction. */
public record ResponseSentBack(long clearanceId, long stationId) {}
