package org.mashwara.scheduling.planning;

/**
 * Counts how often a rule is broken by the meetings that have been put so far. Fast: the search asks it millions of
 * times.
 */
public interface Tally {

    /** How many more breaches there would be with this meeting, which is out, at that place; never negative. */
    int added(int meeting, int slot, int room);

    /** Puts the meeting, which is out. */
    void put(int meeting, int slot, int room);

    /** Takes the meeting out, from where it was put. */
    void take(int meeting, int slot, int room);
}
