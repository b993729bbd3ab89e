package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The chair cannot come. */
public final class ChairUnable implements SlotRule {

    @Override
    public String name() {
        return "chairUnable";
    }

    @Override
    public int weight() {
        return 40;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.chairsUnable();
    }
}
