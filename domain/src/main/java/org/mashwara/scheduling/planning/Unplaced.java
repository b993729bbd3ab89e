package org.mashwara.scheduling.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A meeting that cannot be placed, because of what the rules say.
 *
 * @param slots how many slots and rooms were looked at: all of its window in the cities in which it may be held
 * @param refusedBy of these, how many each hard rule refuses; each is counted for the first rule that refuses it
 * @param nearest the place at which least speaks against it, or null where there is none at all
 * @param against what speaks against the nearest place, with the meetings that are in the way
 */
public record Unplaced(
        int meeting, int slots, Map<String, Integer> refusedBy, Placement nearest, List<Finding> against) {

    public Unplaced {
        refusedBy = Collections.unmodifiableMap(new LinkedHashMap<>(refusedBy));
        against = List.copyOf(against);
    }
}
