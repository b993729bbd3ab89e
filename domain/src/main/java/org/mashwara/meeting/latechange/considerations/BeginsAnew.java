package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** Another slot is announced to everybody, journeys are booked anew, and answers begin anew. */
public final class BeginsAnew implements Consideration {

    @Override
    public String name() {
        return "beginsAnew";
    }

    @Override
    public int weight() {
        return 20;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.kind().isOnTheDay() ? 0 : 1;
    }
}
