package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayKind;
import org.mashwara.meeting.latechange.WayOut;

/** A link must be set up, and the line must hold. */
public final class LinkNeeded implements Consideration {

    @Override
    public String name() {
        return "linkNeeded";
    }

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.kind() == WayKind.HYBRID ? 1 : 0;
    }
}
