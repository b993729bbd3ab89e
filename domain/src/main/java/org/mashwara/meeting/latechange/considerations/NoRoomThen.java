package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** No room is free in another slot. The slot finder counts it; here it also needs a hand. */
public final class NoRoomThen implements Consideration {

    @Override
    public String name() {
        return "noRoomThen";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.kind().isOnTheDay() || way.roomId() != null ? 0 : 1;
    }
}
