package org.mashwara.governance;

import java.time.LocalDate;

/**
 * A post sits in another capacity from a day on: its seat has ended and another goes on in its place, with whatever was
 * asked of the first for that day or later.
 *
 * @param endedSeatId the seat that ended the day before
 * @param seatId the seat that goes on
 * @param from the first day of the latter
 */
public record SeatContinued(long endedSeatId, long seatId, LocalDate from) {}
