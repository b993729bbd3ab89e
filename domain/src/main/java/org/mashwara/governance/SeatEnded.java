package org.mashwara.governance;

import java.time.LocalDate;

/**
 * A seat ended with its post, which was abolished, and no other goes on in its place: the post has no successor, or the
 * successor sits in the body already.
 *
 * @param seatId the seat
 * @param from the first day without it
 */
public record SeatEnded(long seatId, LocalDate from) {}
