package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Members need a permission to attend that cannot be had in time. */
public final class PermissionLate implements SlotRule {

    @Override
    public String name() {
        return "permissionLate";
    }

    @Override
    public int weight() {
        return 15;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.permissionsLate().seatIds().size();
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {against(candidate), candidate.permissionsLate()};
    }
}
