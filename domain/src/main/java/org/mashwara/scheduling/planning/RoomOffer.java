package org.mashwara.scheduling.planning;

/**
 * A room that may be planned with.
 *
 * @param id the room's own id
 * @param city which of the problem's cities
 * @param capacity how many people it holds
 * @param hired true if it costs money
 * @param taken slots in which something else is in it
 */
public record RoomOffer(long id, int city, int capacity, boolean hired, SlotSet taken) {}
