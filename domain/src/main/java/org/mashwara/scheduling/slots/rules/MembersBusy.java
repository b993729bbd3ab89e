package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.scheduling.slots.SlotRule;

/** Members are busy and nobody right below them is known to be free. */
public final class MembersBusy implements SlotRule {

    @Override
    public String name() {
        return "membersBusy";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.members(Outlook.BUSY);
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {against(candidate), candidate.membersNamed(Outlook.BUSY)};
    }
}
