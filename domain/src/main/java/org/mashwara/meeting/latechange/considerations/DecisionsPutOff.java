package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.Purpose;
import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** What was to be decided waits for the next meeting. */
public final class DecisionsPutOff implements Consideration {

    @Override
    public String name() {
        return "decisionsPutOff";
    }

    @Override
    public int weight() {
        return 15;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return (int) way.items().stream()
                .filter(item -> !item.fate().isTaken() && item.item().purpose() == Purpose.DECISION)
                .count();
    }
}
