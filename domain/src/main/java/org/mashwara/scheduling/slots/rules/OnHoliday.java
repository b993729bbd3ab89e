package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The day is a public holiday. */
public final class OnHoliday implements SlotRule {

    @Override
    public String name() {
        return "holiday";
    }

    @Override
    public int weight() {
        return 100;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.holiday().filter(off -> !off.expected()).isPresent() ? 1 : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.holiday().orElseThrow().name()};
    }
}
