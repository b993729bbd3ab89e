package org.mashwara.meeting;

/**
 * The owner of an action point says that it is done; the TWG Secretariat has to see to it.
 *
 * @param actionPointId the action point
 */
public record ActionPointDone(long actionPointId) {}
