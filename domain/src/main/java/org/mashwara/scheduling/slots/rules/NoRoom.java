package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** No room of the city is free and large enough, or the one asked for is not. */
public final class NoRoom implements SlotRule {

    @Override
    public String name() {
        return "noRoom";
    }

    @Override
    public int weight() {
        return 90;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.roomId() == null ? 1 : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.request().people()};
    }
}
