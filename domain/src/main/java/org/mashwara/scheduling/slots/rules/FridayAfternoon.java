package org.mashwara.scheduling.slots.rules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.mashwara.scheduling.slots.Candidate;
import org.mashwara.scheduling.slots.SlotRule;

/** Friday from noon on belongs to the prayer. */
public final class FridayAfternoon implements SlotRule {

    private static final LocalTime PRAYER = LocalTime.of(12, 30);

    @Override
    public String name() {
        return "fridayAfternoon";
    }

    @Override
    public int weight() {
        return 25;
    }

    @Override
    public int against(Candidate candidate) {
        return candidate.day().getDayOfWeek() == DayOfWeek.FRIDAY
                        && candidate.ends().isAfter(PRAYER)
                ? 1
                : 0;
    }
}
