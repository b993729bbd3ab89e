package org.mashwara.scheduling.planning;

import java.util.List;
import java.util.Set;

/**
 * A body with its cadence, as its terms of reference have it.
 *
 * @param name by which people recognise it
 * @param parent which of the cycle's bodies acts on what it recommends, or {@link #NONE}
 * @param meetings how many times it meets in the cycle, at least once
 * @param suits where in its window a meeting suits best: 0 at the beginning, 1 at the end
 * @param home the city of its province
 * @param cities in which it may meet
 * @param people how many the room must hold
 * @param quorum how many seats must be filled
 * @param travellers participants of the agency who come to its meetings
 */
public record BodyToPlan(
        String name,
        int parent,
        int meetings,
        double suits,
        int home,
        Set<Integer> cities,
        int people,
        int quorum,
        List<SeatToFill> seats,
        List<Integer> travellers) {

    /** No body acts on what it recommends. */
    public static final int NONE = -1;

    public BodyToPlan {
        cities = Set.copyOf(cities);
        seats = List.copyOf(seats);
        travellers = List.copyOf(travellers);
        if (meetings < 1 || suits < 0 || suits > 1) {
            throw new IllegalArgumentException(name + ": " + meetings + " meetings, at " + suits);
        }
    }
}
