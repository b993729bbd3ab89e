package org.mashwara.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.Incumbency;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.scheduling.slots.TermsInTime;

/**
 * What is known of a fixed meeting's bodies around its day.
 *
 * @param others slots to which it could be moved, at most one a day, the best first
 * @param seats the seats that its bodies have at some time between today and the last day that was looked at
 * @param incumbencies who holds their posts at some time between those days, by the id of the post
 * @param terms the terms of reference in force on the meeting date, by the id of the body
 * @param fixed the other meetings that are fixed between those days, by their start
 */
public record AroundMeeting(
        List<OtherSlot> others,
        List<Seat> seats,
        Map<Long, List<Incumbency>> incumbencies,
        Map<Long, TermsInTime> terms,
        List<Commitment> fixed) {

    public AroundMeeting {
        others = List.copyOf(others);
        seats = List.copyOf(seats);
        incumbencies = Map.copyOf(incumbencies);
        terms = Map.copyOf(terms);
        fixed = List.copyOf(fixed);
    }

    /** The seats of one of those days, in order of precedence, with their holders on it. */
    public List<SeatHolder> holdersOn(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.existsOn(day))
                .sorted(Seat.inOrderOn(day))
                .map(seat -> new SeatHolder(
                        seat,
                        seat.getPost().nameOn(day),
                        Incumbency.holderOn(
                                        incumbencies.getOrDefault(seat.getPost().getId(), List.of()), day)
                                .orElse(null)))
                .toList();
    }

    /** When one of some bodies sits next after a moment, as far as was looked; empty where nothing is fixed. */
    public Optional<Instant> nextSitting(Set<Long> bodyIds, Instant after) {
        return fixed.stream()
                .filter(meeting -> meeting.from().isAfter(after) && !Collections.disjoint(meeting.bodyIds(), bodyIds))
                .map(Commitment::from)
                .min(Comparator.naturalOrder());
    }
}
