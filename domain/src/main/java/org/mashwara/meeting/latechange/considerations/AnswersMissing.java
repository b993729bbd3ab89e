package org.mashwara.meeting.latechange.considerations;

import org.mashwara.meeting.latechange.Consideration;
import org.mashwara.meeting.latechange.Situation;
import org.mashwara.meeting.latechange.WayOut;

/** Of some members nobody knows whether they come. Another slot's own cost says so. */
public final class AnswersMissing implements Consideration {

    @Override
    public String name() {
        return "answersMissing";
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public int against(WayOut way, Situation situation) {
        return !way.kind().isOnTheDay()
                ? 0
                : way.bodies().stream()
                        .filter(body -> body.forecast() != null)
                        .mapToInt(body -> body.forecast().unknown())
                        .sum();
    }
}
