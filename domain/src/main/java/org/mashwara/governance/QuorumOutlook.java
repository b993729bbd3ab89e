package org.mashwara.governance;

/**
 * What a quorum rule comes to with the seats that a body has on a day.
 *
 * @param needed how many of them must be filled, at least one
 * @param of how many count
 */
public record QuorumOutlook(int needed, int of) {

    /** True if the body can have its quorum when everybody comes. */
    public boolean isReachable() {
        return needed <= of;
    }

    /** True if no seat counts at all, so that nothing can be said. */
    public boolean isWithoutSeats() {
        return of == 0;
    }
}
