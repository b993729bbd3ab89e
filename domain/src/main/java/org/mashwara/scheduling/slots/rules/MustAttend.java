package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** A seat is missing without which the meeting makes no sense. */
public final class MustAttend implements SlotRule {

    @Override
    public String name() {
        return "mustAttend";
    }

    @Override
    public int weight() {
        return 200;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.request().mustAttend().isEmpty()
                ? 0
                : candidate.missed().seatIds().size();
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.missed()};
    }
}
