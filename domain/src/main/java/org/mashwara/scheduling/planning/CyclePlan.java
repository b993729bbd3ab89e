package org.mashwara.scheduling.planning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where each of a problem's meetings is put; some may be without a place. */
public final class CyclePlan {

    private final Placement[] places;

    private CyclePlan(Placement[] places) {
        this.places = places;
    }

    /** @param places by meeting, null where it has none */
    public static CyclePlan of(Placement... places) {
        return new CyclePlan(places.clone());
    }

    /** How many meetings it is about, with a place or without. */
    public int size() {
        return places.length;
    }

    public Optional<Placement> place(int meeting) {
        return Optional.ofNullable(places[meeting]);
    }

    /** The meetings that have a place. */
    public IntStream placed() {
        return IntStream.range(0, places.length).filter(meeting -> places[meeting] != null);
    }

    public boolean isComplete() {
        return placed().count() == places.length;
    }

    /**
     * The same plan with one meeting elsewhere.
     *
     * @param place null to take it out
     */
    public CyclePlan with(int meeting, Placement place) {
        Placement[] changed = places.clone();
        changed[meeting] = place;
        return new CyclePlan(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CyclePlan that && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return Arrays.toString(places);
    }
}
