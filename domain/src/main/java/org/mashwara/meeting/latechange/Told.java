package org.mashwara.meeting.latechange;

import java.time.Instant;
import java.util.Set;

/**
 * What the TWG Secretariat has been told beyond the answers to the invitations.
 *
 * @param byLink ids of seats that can't be filled in person and would take part by link
 * @param notPresiding ids of seats whose holder is not willing to preside
 * @param leavingSeat the seat whose holder could come and must leave early; null for none
 * @param leavesAt when that is; null for none
 */
public record Told(Set<Long> byLink, Set<Long> notPresiding, Long leavingSeat, Instant leavesAt) {

    public Told {
        byLink = Set.copyOf(byLink);
        notPresiding = Set.copyOf(notPresiding);
    }

    /** Nothing but the answers. */
    public static Told nothing() {
        return new Told(Set.of(), Set.of(), null, null);
    }

    /** True if somebody could come for a part of the meeting. */
    public boolean isLeaving() {
        return leavingSeat != null && leavesAt != null;
    }
}
