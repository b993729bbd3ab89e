package org.mashwara.scheduling.planning;

/**
 * Somebody who sits in a body or travels for the agency.
 *
 * @param id the person's or post's own id
 * @param away slots in which the person is known to be unable to come; what is unknown is not in it
 */
public record Participant(long id, SlotSet away) {}
