package org.mashwara.consultation;

/** A seat was not content with the agency's answer. Fired within the transaction. */
public record PointReopened(long pointId) {}
