package org.mashwara.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search found.
 *
 * @param totals how much there is of each kind of which there is any, at most {@value Search#MOST} and one; in the
 *     order of kinds
 * @param alike the kinds of which nothing holds the words as they were asked, only what is spelt alike
 * @param hits the things of this page, by kind, the best first
 * @param first index of the first of the chosen kind, from 0
 */
public record SearchFinding(Map<SearchKind, Integer> totals, Set<SearchKind> alike, List<SearchHit> hits, int first)
        implements Serializable {

    /** What finds nothing. */
    static final SearchFinding NOTHING = new SearchFinding(Map.of(), Set.of(), List.of(), 0);

    /** How much there is in all. */
    public long total() {
        return totals.values().stream().mapToLong(Integer::longValue).sum();
    }
}
