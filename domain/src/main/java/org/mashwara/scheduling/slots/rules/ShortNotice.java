package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Notices, letters and papers go out as many days before a meeting as its terms of reference want. */
public final class ShortNotice implements SlotRule {

    @Override
    public String name() {
        return "shortNotice";
    }

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public int against(Candidate candidate) {
        return Math.max(0, candidate.dispatchDays() - candidate.daysUntil());
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.daysUntil(), candidate.dispatchDays()};
    }
}
