package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param totals how much there is of each kind of which there is any, at most {@value Search#MOST} and one; in the
 *     order of kinds
 * @param hits the things of this page, by kind, the best first
 * @param first index of the first of the chosen kind, from 0
 */
public record SearchFinding(Map<SearchKind, Integer> totals, List<SearchHit> hits, int first) implements Serializable {

    /** How much there is in all. */
    public long total() {
        return totals.values().stream().mapToLong(Integer::longValue).sum();
    }
}
