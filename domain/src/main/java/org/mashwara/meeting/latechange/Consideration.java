package org.mashwara.meeting.latechange;

import java.util.List;

/**
 * Something that may speak against a way out. A new one is a class of this kind, its line in {@link WaysOut} and its
 * sentence in the texts.
 */
public interface Consideration {

    /** Its name, as its sentence {@code lateChange.reason.<name>} knows it. */
    String name();

    /** What one unit costs, at least 1. */
    int weight();

    /** How much it speaks against the way, in units; 0 where it does not. */
    int against(WayOut way, Situation situation);

    /** What the sentence says in particular: numbers, and {@link org.mashwara.scheduling.slots.SeatsNamed}. */
    default List<Object> arguments(WayOut way, Situation situation) {
        return List.of(against(way, situation));
    }
}
