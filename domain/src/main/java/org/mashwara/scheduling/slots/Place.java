package org.mashwara.scheduling.slots;

/**
 * A room that can be had.
 *
 * @param roomId the room
 * @param city its city's English name
 * @param capacity how many people it holds
 */
public record Place(long roomId, String city, int capacity) {}
