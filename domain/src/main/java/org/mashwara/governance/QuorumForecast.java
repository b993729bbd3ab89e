package org.mashwara.governance;

/**
 * What can be said about the quorum before a meeting. {@code sure + unknown + unable = seats}; a seat of a person who
 * is counted for another seat is unable, since one person counts once.
 *
 * @param needed how many seats the terms of reference want filled
 * @param seats how many seats count
 * @param sure seats that have said they come
 * @param unknown seats that have not answered or wait for their permission to attend
 * @param unable seats that cannot be filled
 * @param chairNeeded the terms of reference want somebody who may preside
 * @param chairSure somebody who may preside is sure to come
 */
public record QuorumForecast(
        int needed, int seats, int sure, int unknown, int unable, boolean chairNeeded, boolean chairSure) {

    /** Sure already, whatever those do who have not answered. */
    public boolean isReached() {
        return sure >= needed && (!chairNeeded || chairSure);
    }

    /** Possible still, if all come who are not sure yet. */
    public boolean isPossible() {
        return sure + unknown >= needed;
    }

    /** How many more seats must say yes; 0 when enough have. */
    public int missing() {
        return Math.max(0, needed - sure);
    }

    public int getNeeded() {
        return needed;
    }

    public int getSeats() {
        return seats;
    }

    public int getSure() {
        return sure;
    }

    public int getUnknown() {
        return unknown;
    }

    public int getUnable() {
        return unable;
    }

    public int getMissing() {
        return missing();
    }
}
