package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.FridayPrayer;
import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Friday from half past twelve on belongs to the prayer. */
public final class FridayAfternoon implements SlotRule {

    @Override
    public String name() {
        return "fridayAfternoon";
    }

    @Override
    public int weight() {
        return 25;
    }

    @Override
    public int against(Candidate candidate) {
        return FridayPrayer.isReached(candidate.day(), candidate.ends()) ? 1 : 0;
    }
}
