package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The day before is a public holiday: people come back late, papers were not read. */
public final class DayAfterHoliday implements SlotRule {

    @Override
    public String name() {
        return "dayAfterHoliday";
    }

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.holidayBefore().isPresent() ? 1 : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.holidayBefore().orElseThrow().name()};
    }
}
