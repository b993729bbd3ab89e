package org.mashwara.scheduling.slots;

import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.QuorumRule;
import org.mashwara.shared.Period;

/**
 * The terms of reference while they are in force, as far as they bear on a slot.
 *
 * @param dispatchDays so many days before a meeting its notice is dispatched
 */
public record TermsInTime(Period period, QuorumRule quorum, ChairSuccession succession, int dispatchDays) {}
