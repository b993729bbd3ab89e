package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.scheduling.slots.SlotRule;

/** Nobody has said whether members are free. */
public final class MembersUnknown implements SlotRule {

    @Override
    public String name() {
        return "membersUnknown";
    }

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.members(Outlook.UNKNOWN);
    }
}
