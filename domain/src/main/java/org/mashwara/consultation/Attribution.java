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

    /** Answers of fewer seats than this, besides those that a reader knows, are not broken out where authors are hidden. */
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
     * True if what others said may be told to a person: where authors are hidden only once the round is closed. Before,
     * whoever looks before and after an office answers would know what it said.
     *
     * @param readsResults whether the person reads who said what, however the round has it
     */
    public static boolean isTold(FeedbackAttribution attribution, boolean readsResults, RoundState state) {
        return state == RoundState.CLOSED || readsResults || attribution == FeedbackAttribution.BY_POST;
    }
}
