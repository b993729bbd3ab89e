package org.mashwara.meeting.latechange;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;
import org.mashwara.scheduling.TimeSlot;

/**
 * What the person has been told beyond the answers, as a form describes it.
 *
 * @param byLink ids of seats that would take part by link
 * @param notPresiding ids of seats whose holder is not willing to preside
 * @param leavingSeat the seat whose holder could come and must leave early, or null
 * @param leavesAt when, by the clock on the wall, or null
 */
public record ToldEntry(Set<Long> byLink, Set<Long> notPresiding, Long leavingSeat, LocalTime leavesAt)
        implements Serializable {

    public ToldEntry {
        byLink = Set.copyOf(byLink);
        notPresiding = Set.copyOf(notPresiding);
    }

    /** Nothing but the answers. */
    public static ToldEntry nothing() {
        return new ToldEntry(Set.of(), Set.of(), null, null);
    }

    Told on(TimeSlot slot) {
        return new Told(
                byLink,
                notPresiding,
                leavingSeat,
                leavesAt == null
                        ? null
                        : slot.day().atTime(leavesAt).atZone(slot.getZone()).toInstant());
    }
}
