package org.mashwara.consultation;

import java.util.Collection;
import java.util.stream.Stream;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Require;

/**
 * Which points one answer may answer. Points with the same answer, given on the same day, are known to belong together:
 * where authors are hidden, what is known of points of other rounds, whose authors may be named, must not tell of one
 * whose it is.
 */
public final class AnsweredTogether {

    private AnsweredTogether() {}

    /**
     * Sees to it that the points may be answered together.
     *
     * @throws org.mashwara.shared.BusinessException {@code disposition.hiddenApart} where some are of a round with hidden
     *     authors and others are not of that round
     */
    public static void require(Collection<Point> points) {
        boolean hidden = rounds(points).anyMatch(round -> round.getAttribution() == FeedbackAttribution.HIDDEN);
        Require.that(!hidden || rounds(points).distinct().count() == 1, "disposition.hiddenApart");
    }

    private static Stream<FeedbackRound> rounds(Collection<Point> points) {
        return points.stream().map(point -> point.getResponse().getRound());
    }
}
