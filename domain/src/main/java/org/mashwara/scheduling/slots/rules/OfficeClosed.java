package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The host's office is closed on that day of the week. */
public final class OfficeClosed implements SlotRule {

    @Override
    public String name() {
        return "officeClosed";
    }

    @Override
    public int weight() {
        return 80;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.officeHours().isEmpty() ? 1 : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {candidate.day()};
    }
}
