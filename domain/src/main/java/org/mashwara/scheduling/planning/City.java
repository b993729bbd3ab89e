package org.mashwara.scheduling.planning;

import java.util.Set;

/**
 * A city in which bodies meet.
 *
 * @param name as people know it
 * @param closed slots in which nobody works there: weekly days off, public holidays, Friday afternoons
 * @param holidays days that are public holidays there, as {@link PlanningCalendar} counts them
 */
public record City(String name, SlotSet closed, Set<Integer> holidays) {

    public City {
        holidays = Set.copyOf(holidays);
    }
}
