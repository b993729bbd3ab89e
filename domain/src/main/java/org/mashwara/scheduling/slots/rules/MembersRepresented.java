package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.Outlook;
import org.mashwara.scheduling.slots.SlotRule;

/** Members are busy, but somebody right below them could be nominated. */
public final class MembersRepresented implements SlotRule {

    @Override
    public String name() {
        return "membersRepresented";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.members(Outlook.DEPUTY);
    }

    @Override
    public Object[] arguments(Candidate candidate) {
        return new Object[] {against(candidate), candidate.membersNamed(Outlook.DEPUTY)};
    }
}
