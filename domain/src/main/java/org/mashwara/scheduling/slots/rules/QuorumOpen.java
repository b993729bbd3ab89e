package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Members are missing to the quorum of whom it is not known whether they are free. */
public final class QuorumOpen implements SlotRule {

    @Override
    public String name() {
        return "quorumOpen";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public int against(Candidate candidate) {
        int missing = 0;
        for (BodyOutlook body : candidate.bodies()) {
            if (body.forecast() != null && body.forecast().isPossible()) {
                missing += body.forecast().missing();
            }
        }
        return missing;
    }
}
