package org.mashwara.scheduling.slots;

/**
 * A rule that may speak against a slot. A new one is a class of this kind, its line in {@link SlotRules} and its
 * sentence in the texts.
 */
public interface SlotRule {

    /** Its name, as its sentence {@code slots.rule.<name>} and settings know it. */
    String name();

    /** What one unit costs, at least 1. */
    int weight();

    /** How much it speaks against the slot, in units; 0 where it does not. */
    int against(Candidate candidate);

    /** What the sentence says in particular, where it speaks against the slot. */
    default Object[] arguments(Candidate candidate) {
        return new Object[] {against(candidate)};
    }
}
