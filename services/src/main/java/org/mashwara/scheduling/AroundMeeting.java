package org.mashwara.scheduling;

import java.util.List;
import java.util.Map;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.scheduling.slots.TermsInTime;

/**
 * What is known of a fixed meeting's bodies around its day.
 *
 * @param others slots to which it could be moved, at most one a day, the best first
 * @param seats the seats that its bodies have at some time between today and then, in order of precedence
 * @param holders those of the meeting date, with their holders on it
 * @param terms the terms of reference in force on the meeting date, by the id of the body
 */
public record AroundMeeting(
        List<OtherSlot> others, List<Seat> seats, List<SeatHolder> holders, Map<Long, TermsInTime> terms) {

    public AroundMeeting {
        others = List.copyOf(others);
        seats = List.copyOf(seats);
        holders = List.copyOf(holders);
        terms = Map.copyOf(terms);
    }
}
