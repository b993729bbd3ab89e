package org.mashwara.consultation;

/** A response has reached a station of its route, which is to clear it. Fired within the transaction. */
public record ClearanceAwaited(long clearanceId, long stationId) {}
