package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Notices, letters and papers go out two weeks before a meeting. */
public final class ShortNotice implements SlotRule {

    /** How many days before a meeting its notices should go out. */
    public static final int DAYS = 14;

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
        return Math.max(0, DAYS - candidate.daysUntil());
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.daysUntil(), DAYS};
    }
}
