package org.mashwara.scheduling.planning;

import java.util.BitSet;

/** Slots of a {@link PlanningCalendar}: those in which somebody is away, a room is taken, a city is closed. */
public final class SlotSet {

    private static final SlotSet NONE = new SlotSet(new BitSet());

    private final BitSet slots;

    private SlotSet(BitSet slots) {
        this.slots = slots;
    }

    public static SlotSet none() {
        return NONE;
    }

    public static SlotSet of(int... slots) {
        BitSet bits = new BitSet();
        for (int slot : slots) {
            bits.set(slot);
        }
        return new SlotSet(bits);
    }

    public static SlotSet of(BitSet slots) {
        return new SlotSet((BitSet) slots.clone());
    }

    public boolean contains(int slot) {
        return slots.get(slot);
    }

    /** These and some more. */
    public SlotSet and(SlotSet more) {
        BitSet bits = (BitSet) slots.clone();
        bits.or(more.slots);
        return new SlotSet(bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotSet that && slots.equals(that.slots);
    }

    @Override
    public int hashCode() {
        return slots.hashCode();
    }

    @Override
    public String toString() {
        return slots.toString();
    }
}
