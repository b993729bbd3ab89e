package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The agency's team has to travel. */
public final class TeamTravels implements SlotRule {

    @Override
    public String name() {
        return "teamTravels";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.teamTravel();
    }
}
