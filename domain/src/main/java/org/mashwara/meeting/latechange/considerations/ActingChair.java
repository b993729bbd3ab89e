package org.mashwara.meeting.latechange.considerations;

import java.util.List;
import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;
import org.mashwara.scheduling.slots.SeatsNamed;

/** Somebody else presides than the chair or a co-chair. Another slot's own cost says so. */
public final class ActingChair implements Consideration {

    @Override
    public String name() {
        return "actingChair";
    }

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return !way.kind().isOnTheDay()
                ? 0
                : (int) way.bodies().stream()
                        .filter(body ->
                                body.presiding() != null && body.presiding().acting())
                        .count();
    }

    @Override
    public List<Object> arguments(WayOut way, Situation situation) {
        return List.of(
                against(way, situation),
                new SeatsNamed(way.bodies().stream()
                        .filter(body ->
                                body.presiding() != null && body.presiding().acting())
                        .map(body -> body.presiding().seatId())
                        .toList()));
    }
}
