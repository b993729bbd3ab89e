package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** A body has no terms of reference in force on the day, so it cannot sit. */
public final class NoTermsInForce implements SlotRule {

    @Override
    public String name() {
        return "noTerms";
    }

    @Override
    public int weight() {
        return 100;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.bodies(body -> body.forecast() == null);
    }
}
