package org.mashwara.scheduling.slots;

import org.mashwara.governance.Presiding;
import org.mashwara.governance.QuorumForecast;

/**
 * What can be expected of a body in a slot.
 *
 * @param bodyId the body
 * @param forecast of its quorum; null where no terms of reference are in force on that day
 * @param presiding who presides among those known to be free; null where nobody is
 * @param possible who would preside if all came of whom nothing is known; null where nobody could
 */
public record BodyOutlook(long bodyId, QuorumForecast forecast, Presiding presiding, Presiding possible) {}
