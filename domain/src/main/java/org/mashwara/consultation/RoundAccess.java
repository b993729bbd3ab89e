package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/**
 * Who may do and read what in a feedback round. Where a method says no about reading, the thing answers as if it did
 * not exist.
 */
public final class RoundAccess {

    /** What a signed link of {@code LinkPurpose.RESPONSE} is about, as in the audit trail. */
    public static final String LINKED = "feedback round";

    private RoundAccess() {}

    /**
     * Opens and closes rounds: TWG Secretariat of one of the meeting's bodies.
     *
     * @param secretariatPosts posts with a seat of the capacity secretariat in one of the meeting's bodies today
     */
    public static boolean mayRun(Actor actor, Set<Long> secretariatPosts) {
        return postsToRun(actor).stream().anyMatch(secretariatPosts::contains);
    }

    /** The posts with which the person opens and closes rounds and reads their results, where these are a secretariat's. */
    public static Set<Long> postsToRun(Actor actor) {
        return actor.has(Role.SECRETARIAT) ? actor.actingPosts() : Set.of();
    }

    /**
     * Whoever came by the signed link of a mail reaches what that round asks of that post, and nothing else: not what
     * others answer and the post may approve.
     */
    public static boolean reaches(Actor actor, Long roundId, Long seatPost) {
        return actor.reaches(LINKED, roundId, seatPost);
    }

    /** Saves drafts: whoever holds the seat's post today or is a delegate who may draft for it. */
    public static boolean mayDraft(Actor actor, Long seatPost) {
        return actor.has(Role.COUNTERPART) && actor.draftsFor(seatPost);
    }

    /** Submits: whoever holds the seat's post today or is a delegate who may answer for it. */
    public static boolean mayAnswer(Actor actor, Long seatPost) {
        return actor.has(Role.COUNTERPART) && actor.actsFor(seatPost);
    }

    /** Enters a form on paper on behalf of a seat: TWG Secretariat of one of the meeting's bodies. */
    public static boolean mayEnterPaper(Actor actor, Set<Long> secretariatPosts) {
        return mayRun(actor, secretariatPosts);
    }

    /** Reads results by activity and by seat: those who run the round, the agency's leads and head, auditors. */
    public static boolean mayReadResults(Actor actor, Set<Long> secretariatPosts) {
        return mayRun(actor, secretariatPosts) || actor.hasAny(Role.SUBPROGRAMME_LEAD, Role.AGENCY_HEAD, Role.AUDITOR);
    }

    /**
     * Reads how often each answer was given, not by whom: those who read the results, and every counterpart with a seat in
     * one of the bodies, or in the body above, once the round is closed. Before, one would answer by what the others said,
     * and whoever looks before and after an answer arrives would know it.
     *
     * @param seatPosts posts with a seat of any capacity in one of the round's bodies, or in the body above, today
     */
    public static boolean mayReadCounts(
            Actor actor, RoundState state, Set<Long> seatPosts, Set<Long> secretariatPosts) {
        return mayReadResults(actor, secretariatPosts)
                || state == RoundState.CLOSED && mayReadAnswersOfTheAgency(actor, seatPosts, secretariatPosts);
    }

    /**
     * Reads one response: the seat its own at any time; once it is submitted also those who read the results. Nobody
     * else reads a draft.
     */
    public static boolean mayReadResponse(Actor actor, Long seatPost, boolean submitted, Set<Long> secretariatPosts) {
        return actor.seesFor(seatPost) || submitted && mayReadResults(actor, secretariatPosts);
    }

    /**
     * Reads comments and proposals with the agency's answers ("you said, we did"): every counterpart with a seat in one
     * of the round's bodies or in the body above them, which decides on what is recommended because of them, and those
     * who read the results.
     *
     * @param seatPosts posts with a seat of any capacity in one of the round's bodies, or in the body above, today
     */
    public static boolean mayReadAnswersOfTheAgency(Actor actor, Set<Long> seatPosts, Set<Long> secretariatPosts) {
        return seatPosts.stream().anyMatch(actor::seesFor) || mayReadResults(actor, secretariatPosts);
    }
}
