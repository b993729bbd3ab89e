package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The sitting begins before the host's office opens or ends after it closes. */
public final class OutsideWorkingHours implements SlotRule {

    @Override
    public String name() {
        return "outsideWorkingHours";
    }

    @Override
    public int weight() {
        return 40;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate
                        .officeHours()
                        .filter(hours -> !hours.cover(candidate.starts(), candidate.ends()))
                        .isPresent()
                ? 1
                : 0;
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {
            candidate.officeHours().orElseThrow().opens().toString(),
            candidate.officeHours().orElseThrow().closes().toString()
        };
    }
}
