package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Actor;

/**
 * Who reads which post gave an answer, wherever answers are shown, counted, searched, exported or mailed. Where the
 * terms of reference hide it, other counterparts read what was said, not by whom, nor who of the agency answered it, as
 * that follows from who said it ({@link PointRouting}); and where so few answered that one could guess, not even about
 * what. Nor does the order of a list tell it: neither when something was said, nor that the same seat said more.
 */
public final class Attribution {

    /** Answers of fewer seats than this, besides the reader's own, are not broken out to whom their authors are hidden. */
    public static final int SMALL_GROUP = 3;

    private Attribution() {}

    /**
     * True for the seat itself and for those who read the results; for everybody else unless the round hides it.
     *
     * @param seatPost the post of the seat that answered
     * @param secretariatPosts posts with a seat of the capacity secretariat in one of the round's bodies today
     */
    public static boolean readsAuthor(
            FeedbackAttribution attribution, Actor actor, Long seatPost, Set<Long> secretariatPosts) {
        return actor.seesFor(seatPost) || !hides(attribution, actor, secretariatPosts);
    }

    /** True if other seats' authorship of the round's answers is hidden from the person. */
    public static boolean hides(FeedbackAttribution attribution, Actor actor, Set<Long> secretariatPosts) {
        return attribution == FeedbackAttribution.HIDDEN && !RoundAccess.mayReadResults(actor, secretariatPosts);
    }

    /**
     * True if the answers of a group, such as those about one activity, may be shown or counted by themselves.
     *
     * @param answered how many seats of the group have answered, besides the person's own
     */
    public static boolean breaksOut(
            FeedbackAttribution attribution, Actor actor, Set<Long> secretariatPosts, int answered) {
        return answered >= SMALL_GROUP || !hides(attribution, actor, secretariatPosts);
    }

    /**
     * True if the person may be told how often each answer to a question was given. Where authors are hidden not what all
     * others have in common either: that would tell of each of them what it said.
     *
     * @param answered how many seats have answered the question, besides the person's own
     * @param alike whether all their answers are the same, or have one of several things that could be chosen in common
     */
    public static boolean countsOut(
            FeedbackAttribution attribution, Actor actor, Set<Long> secretariatPosts, int answered, boolean alike) {
        return breaksOut(attribution, actor, secretariatPosts, answered)
                && !(alike && hides(attribution, actor, secretariatPosts));
    }
}
