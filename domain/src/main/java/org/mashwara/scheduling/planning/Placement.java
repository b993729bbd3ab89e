package org.mashwara.scheduling.planning;

/**
 * When and where a meeting is planned.
 *
 * @param slot as {@link PlanningCalendar} counts them
 * @param room which of the problem's rooms; it says the city, too
 */
public record Placement(int slot, int room) {}
