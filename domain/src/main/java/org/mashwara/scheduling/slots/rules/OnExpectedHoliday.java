package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The day is expected to be a public holiday; the announcement may move it by a day. */
public final class OnExpectedHoliday implements SlotRule {

    @Override
    public String name() {
        return "expectedHoliday";
    }

    @Override
    public int weight() {
        return 60;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.holiday().filter(off -> off.expected()).isPresent() ? 1 : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.holiday().orElseThrow().name()};
    }
}
