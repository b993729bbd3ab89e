package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may do what with the points of a review. Where a method says no about reading, the point answers as if it did not
 * exist.
 */
public final class PointAccess {

    private PointAccess() {}

    /**
     * Answers a point: whoever acts for the post to which it is assigned, as a lead of the agency.
     *
     * @param assigneePost the post that has to answer, or null while there is none
     */
    public static boolean mayAnswer(Actor actor, Long assigneePost) {
        return assigneePost != null && actor.has(Role.SUBPROGRAMME_LEAD) && actor.actsFor(assigneePost);
    }

    /** Gives a point to another lead: whoever would answer it, and the agency head. */
    public static boolean mayAssign(Actor actor, Long assigneePost) {
        return actor.has(Role.AGENCY_HEAD) || mayAnswer(actor, assigneePost);
    }

    /**
     * Lets a refusal go out or sends it back: the agency head or a lead, other than who wrote it.
     *
     * @param writtenBy id of the account that wrote it
     */
    public static boolean mayRelease(Actor actor, long writtenBy) {
        return actor.hasAny(Role.AGENCY_HEAD, Role.SUBPROGRAMME_LEAD) && actor.accountId() != writtenBy;
    }

    /** Sorts points under tags: those who answer for the agency. */
    public static boolean mayTag(Actor actor) {
        return actor.hasAny(Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD);
    }

    /** Sees for the seat that wrote it; whoever came by the link of a mail only in the round that the link leads to. */
    public static boolean isOwn(Actor actor, Long roundId, Long seatPost) {
        return actor.seesFor(seatPost) && RoundAccess.reaches(actor, roundId, seatPost);
    }

    /** Has an answered point reopened: whoever answers for the seat that wrote it. */
    public static boolean mayReopen(Actor actor, Long roundId, Long seatPost) {
        return actor.has(Role.COUNTERPART) && actor.actsFor(seatPost) && isOwn(actor, roundId, seatPost);
    }

    /**
     * Reads points that other seats keep confidential, and answers before they are published: those who answer for the
     * agency, and who follows the whole programme.
     */
    public static boolean readsAll(Actor actor) {
        return actor.hasAny(Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.AUDITOR);
    }

    /**
     * Reads a point: its seat, those who answer; unless it is confidential also every counterpart with a seat in one of
     * the round's bodies or in the body above them, and the bodies' secretariat, which reads all of them. Whoever came by the link of a mail reads the
     * own ones only.
     *
     * @param own what {@link #isOwn} says
     * @param bodyPosts posts with a seat of any capacity in one of the round's bodies, or in the body above, today
     * @param secretariatPosts those that run the meetings of the round's bodies
     */
    public static boolean mayRead(
            Actor actor, boolean confidential, boolean own, Set<Long> bodyPosts, Set<Long> secretariatPosts) {
        return own
                || !actor.byLink()
                        && (readsAll(actor)
                                || RoundAccess.mayRun(actor, secretariatPosts)
                                || !confidential && bodyPosts.stream().anyMatch(actor::seesFor));
    }
}
