package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** What the slot finder says against another slot. */
public final class SlotAgainst implements Consideration {

    @Override
    public String name() {
        return "slotAgainst";
    }

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.slotCost();
    }
}
