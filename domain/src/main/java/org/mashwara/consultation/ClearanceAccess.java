package org.mashwara.consultation;

import java.util.Collection;
import java.util.Set;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/** Who may do and read what on a response's route of clearance. What one may not read answers as if it did not exist. */
public final class ClearanceAccess {

    private ClearanceAccess() {}

    /**
     * Says whether and by whom a post's responses are cleared: its holder, TWG Secretariat of a body in which it sits,
     * an administrator. A delegate may not.
     *
     * @param served whether the post sits in a body in which a post of the person has the secretariat's seat
     */
    public static boolean mayKeepRule(Actor actor, Long postId, boolean served) {
        return actor.has(Role.ADMINISTRATOR)
                || (served && actor.has(Role.SECRETARIAT))
                || (actor.has(Role.COUNTERPART) && actor.heldPosts().contains(postId));
    }

    /** Says it for all posts of an organisation: an administrator. */
    public static boolean mayKeepRuleOfOrganisation(Actor actor) {
        return actor.has(Role.ADMINISTRATOR);
    }

    /** Sends a draft on its way and takes it back: whoever drafts for the seat's post. */
    public static boolean maySend(Actor actor, Long seatPost) {
        return RoundAccess.mayDraft(actor, seatPost);
    }

    /** Clears, changes and sends back: whoever holds the station's post or is a delegate who may answer for it. */
    public static boolean mayDecide(Actor actor, Long stationPost) {
        return actor.has(Role.COUNTERPART) && actor.actsFor(stationPost);
    }

    /**
     * Records a clearance that was given outside the portal: staff of the seat or of the station who may draft, and
     * TWG Secretariat of one of the meeting's bodies.
     */
    public static boolean mayRecord(Actor actor, Long seatPost, Long stationPost, Set<Long> secretariatPosts) {
        return RoundAccess.mayDraft(actor, seatPost)
                || RoundAccess.mayDraft(actor, stationPost)
                || RoundAccess.mayRun(actor, secretariatPosts);
    }

    /**
     * Reads how a response went along its route, with its marks: the seat itself, and every station that it has reached.
     *
     * @param reachedPosts posts of the stations that have it or had it
     */
    public static boolean mayRead(Actor actor, Long seatPost, Collection<Long> reachedPosts) {
        return actor.seesFor(seatPost) || reachedPosts.stream().anyMatch(actor::seesFor);
    }

    /**
     * Reads its answers as they stand: the seat itself and, unless it is a draft on the office's desk again, every station
     * that it has reached.
     *
     * @param reachedPosts as above
     */
    public static boolean mayReadAnswers(
            Actor actor, Long seatPost, Collection<Long> reachedPosts, ResponseState state) {
        return actor.seesFor(seatPost)
                || state.hasLeftTheOffice() && reachedPosts.stream().anyMatch(actor::seesFor);
    }
}
