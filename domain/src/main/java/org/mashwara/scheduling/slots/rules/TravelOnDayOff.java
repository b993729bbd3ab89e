package org.mashwara.scheduling.slots.rules;

import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** The agency's team would have to travel on a day off. */
public final class TravelOnDayOff implements SlotRule {

    @Override
    public String name() {
        return "travelOnDayOff";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.isTravelOnDayOff() ? 1 : 0;
    }
}
