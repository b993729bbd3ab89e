package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.ItemFate;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** Nobody is known who could present an item. */
public final class PresentersMissing implements Consideration {

    @Override
    public String name() {
        return "presentersMissing";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.items(ItemFate.WITHOUT_PRESENTER);
    }
}
