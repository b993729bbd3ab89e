package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.shared.Actor;

/** What becomes of a response when somebody sends it. */
public enum Sending {
    /** It counts: its office wants no approval. */
    COUNTS,
    /** It counts, for the sender alone approves it and does so by sending. */
    APPROVES,
    /** It goes to somebody for approval, and counts when it is approved. */
    ASKS_FOR_APPROVAL;

    /**
     * @param actor who sends it
     * @param named ids of the posts that approve it, but for the head of the department above
     * @param byDepartment whether that head approves it too
     */
    public static Sending by(Actor actor, Set<Long> named, boolean byDepartment) {
        if (named.isEmpty() && !byDepartment) {
            return COUNTS;
        }
        boolean alone = named.size() == 1 && !byDepartment;
        return alone && actor.heldPosts().containsAll(named) ? APPROVES : ASKS_FOR_APPROVAL;
    }
}
