package org.mashwara.scheduling.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it would mean to put one meeting elsewhere.
 *
 * @param cost how many points more the plan would cost; fewer if negative
 * @param costByRule the same by soft rule, only those that differ
 * @param conflicts hard rules that the meeting would break there
 */
public record MoveEffect(
        int meeting, Placement place, long cost, Map<String, Long> costByRule, List<Finding> conflicts) {

    public MoveEffect {
        costByRule = Collections.unmodifiableMap(new LinkedHashMap<>(costByRule));
        conflicts = List.copyOf(conflicts);
    }

    /** True if no hard rule would be broken. */
    public boolean isPossible() {
        return conflicts.isEmpty();
    }
}
