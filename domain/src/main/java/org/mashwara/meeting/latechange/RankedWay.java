package org.mashwara.meeting.latechange;

import java.util.List;

/**
 * A way out in its place.
 *
 * @param rank from 1
 * @param way the way
 * @param cost the sum of what speaks against it
 * @param reasons what speaks against it, the weightiest first
 */
public record RankedWay(int rank, WayOut way, int cost, List<Reason> reasons) {

    public RankedWay {
        reasons = List.copyOf(reasons);
    }
}
