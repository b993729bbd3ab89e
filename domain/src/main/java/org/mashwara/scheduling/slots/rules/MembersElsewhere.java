package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.scheduling.slots.SlotRule;

/** Members sit in another city and could not travel in time. */
public final class MembersElsewhere implements SlotRule {

    @Override
    public String name() {
        return "membersElsewhere";
    }

    @Override
    public int weight() {
        return 12;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.members(Outlook.ELSEWHERE);
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {against(candidate), candidate.membersNamed(Outlook.ELSEWHERE)};
    }
}
