package org.mashwara.scheduling.slots;

import org.mashwara.directory.IncumbencyKind;

/**
 * Who holds a post on a day.
 *
 * @param personId the person
 * @param charge by what kind of charge
 */
public record Holder(long personId, IncumbencyKind charge) {}
