package org.mashwara.meeting.latechange;

import java.util.Collection;
import org.mashwara.scheduling.slots.BodyOutlook;

/** What can be said of the quorum of all bodies of a meeting, the best first. */
public enum QuorumProspect {
    /** Reached by those who have said that they come, one of whom may preside. */
    SURE,
    /** Reached if enough of those come who have not answered. */
    OPEN,
    /** Out of reach, or nobody could preside. */
    BROKEN;

    /** The worst of the bodies counts; a body without terms of reference can't sit. */
    public static QuorumProspect of(Collection<BodyOutlook> bodies) {
        return bodies.stream()
                .map(QuorumProspect::of)
                .max(Enum::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("a meeting of no body"));
    }

    private static QuorumProspect of(BodyOutlook body) {
        if (body.forecast() == null || !body.forecast().isPossible() || body.possible() == null) {
            return BROKEN;
        }
        return body.forecast().isReached() && body.presiding() != null ? SURE : OPEN;
    }
}
