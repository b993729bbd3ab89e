package org.mashwara.governance;

/**
 * Who presides.
 *
 * @param seatId the seat that presides
 * @param acting true if it presides by succession because no chair or co-chair does
 */
public record Presiding(long seatId, boolean acting) {}
