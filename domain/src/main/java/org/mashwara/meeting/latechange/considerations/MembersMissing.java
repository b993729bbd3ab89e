package org.mashwara.meeting.latechange.considerations;

import java.util.List;
import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;
import org.mashwara.scheduling.slots.SeatsNamed;

/** Members would not take part. */
public final class MembersMissing implements Consideration {

    @Override
    public String name() {
        return "membersMissing";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return way.missing().size();
    }

    @Override
    public List<Object> arguments(WayOut way, Situation situation) {
        return List.of(
                way.missing().size(),
                new SeatsNamed(way.missing().stream().sorted().toList()));
    }
}
