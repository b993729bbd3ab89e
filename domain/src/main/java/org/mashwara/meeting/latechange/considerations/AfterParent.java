package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** The body that decides on the recommendations sits before the other slot. */
public final class AfterParent implements Consideration {

    @Override
    public String name() {
        return "afterParent";
    }

    @Override
    public int weight() {
        return 15;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return !way.kind().isOnTheDay()
                        && situation.parentSits() != null
                        && situation.slot().getStartsAt().isBefore(situation.parentSits())
                        && !way.slot().getStartsAt().isBefore(situation.parentSits())
                ? 1
                : 0;
    }
}
