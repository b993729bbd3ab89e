package org.mashwara.scheduling.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sitting of a body within the cycle.
 *
 * @param name by which people recognise it
 * @param window when it may be
 * @param cities in which it may be held, as the problem counts them
 * @param home the city of the body's province
 * @param people how many the room must hold
 * @param quorum how many seats must be filled for it to be valid
 * @param seats all that count
 * @param travellers participants of the agency who come to it, wherever it is
 * @param standing where it stands already: what is past or fixed, or what an earlier plan says; null for a new one
 * @param fixed true if it must stay where it stands
 * @param firstInTime the first day for which its notice can still be dispatched in time; 0 where there is time enough
 */
public record MeetingToPlan(
        String name,
        Window window,
        Set<Integer> cities,
        int home,
        int people,
        int quorum,
        List<SeatToFill> seats,
        List<Integer> travellers,
        Placement standing,
        boolean fixed,
        int firstInTime) {

    public MeetingToPlan {
        cities = Set.copyOf(cities);
        seats = List.copyOf(seats);
        travellers = List.copyOf(travellers);
        if (fixed && standing == null) {
            throw new IllegalArgumentException("what is fixed stands somewhere: " + name);
        }
    }

    /** A meeting for which there is time enough. */
    public MeetingToPlan(
            String name,
            Window window,
            Set<Integer> cities,
            int home,
            int people,
            int quorum,
            List<SeatToFill> seats,
            List<Integer> travellers,
            Placement standing,
            boolean fixed) {
        this(name, window, cities, home, people, quorum, seats, travellers, standing, fixed, 0);
    }

    /** The same meeting, to be left where it is. */
    public MeetingToPlan fixedAt(Placement place) {
        return at(place, true);
    }

    /** The same meeting, which an earlier plan has put somewhere; moving it disturbs people. */
    public MeetingToPlan standingAt(Placement place) {
        return at(place, false);
    }

    private MeetingToPlan at(Placement place, boolean stays) {
        return new MeetingToPlan(
                name, window, cities, home, people, quorum, seats, travellers, place, stays, firstInTime);
    }

    /** The same meeting, whose notice cannot be dispatched in time for an earlier day. */
    public MeetingToPlan inTimeFrom(int day) {
        return new MeetingToPlan(
                name, window, cities, home, people, quorum, seats, travellers, standing, fixed, Math.max(0, day));
    }

    public Optional<SeatToFill> chair() {
        return seats.stream().filter(SeatToFill::isChair).findFirst();
    }
}
