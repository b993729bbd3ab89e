package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Even if all came of whom nothing is known, there would be no quorum. */
public final class QuorumOutOfReach implements SlotRule {

    @Override
    public String name() {
        return "quorumOutOfReach";
    }

    @Override
    public int weight() {
        return 120;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.bodies(
                body -> body.forecast() != null && !body.forecast().isPossible());
    }
}
