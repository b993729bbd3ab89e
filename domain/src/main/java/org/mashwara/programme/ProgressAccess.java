package org.mashwara.programme;

import org.mashwara.directory.Post;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may report progress: whoever leads the activity's subprogramme, that is, has the role and holds the post that
 * leads it or is that post's delegate. Everybody who is signed in may read it.
 */
public final class ProgressAccess {

    private ProgressAccess() {}

    /** True if the person may report on activities of the subprogramme. */
    public static boolean mayReport(Actor actor, Subprogramme subprogramme) {
        Post lead = subprogramme.getLeadPost();
        return lead != null && mayReport(actor, lead.getId());
    }

    /** @param leadPostId id of the post that leads the subprogramme, or null if none does */
    public static boolean mayReport(Actor actor, Long leadPostId) {
        return leadPostId != null && actor.has(Role.SUBPROGRAMME_LEAD) && actor.actsFor(leadPostId);
    }
}
