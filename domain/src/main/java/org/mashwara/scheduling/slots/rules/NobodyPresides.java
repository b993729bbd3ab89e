package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Neither the chair nor anybody of the succession could preside. */
public final class NobodyPresides implements SlotRule {

    @Override
    public String name() {
        return "nobodyPresides";
    }

    @Override
    public int weight() {
        return 60;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.bodies(body -> body.forecast() != null && body.possible() == null);
    }
}
