package org.mashwara.meeting.latechange;

import java.util.Set;
import org.mashwara.meeting.MeetingAccess;
import org.mashwara.shared.Actor;

/**
 * Who may look for a way out of a late change and choose one.
 *
 * @param meeting who may do what with the meeting
 * @param presidingPosts ids of the posts whose seats preside in it: chairs and co-chairs
 */
public record LateChangeAccess(MeetingAccess meeting, Set<Long> presidingPosts) {

    public LateChangeAccess {
        presidingPosts = Set.copyOf(presidingPosts);
    }

    /** The TWG Secretariat, and whoever acts for the chair or a co-chair. */
    public boolean mayDecide(Actor actor) {
        return meeting.mayConduct(actor) || decidesInThePortal(actor);
    }

    /** True if the decision is itself the approval of the chair or a co-chair. */
    public boolean decidesInThePortal(Actor actor) {
        return presidingPosts.stream().anyMatch(actor::actsFor);
    }
}
