package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.ItemFate;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** Somebody else presents an item than was prepared for it. */
public final class OtherPresenters implements Consideration {

    @Override
    public String name() {
        return "otherPresenters";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.items(ItemFate.HANDED_OVER);
    }
}
