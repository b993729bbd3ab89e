package org.mashwara.consultation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Require;

/**
 * Which points one answer may answer. Points with the same answer, given on the same day, are known to belong together:
 * where authors are hidden, what is known of one must not tell of another who said it.
 */
public final class AnsweredTogether {

    private AnsweredTogether() {}

    /**
     * Sees to it that the points may be answered together.
     *
     * @param brokenOut whether so many seats said something about what each of them is about that it is told
     * @throws org.mashwara.shared.BusinessException {@code disposition.hiddenApart} where some are of a round with hidden
     *     authors and others are not of that round; {@code disposition.hiddenFew} where they are of several seats of such a
     *     round and too few have said something about the same
     */
    public static void require(Collection<Point> points, boolean brokenOut) {
        if (points.stream().noneMatch(AnsweredTogether::isHidden)) {
            return;
        }
        Require.that(countRounds(points) == 1, "disposition.hiddenApart");
        Require.that(brokenOut || countSeats(points) == 1, "disposition.hiddenFew");
    }

    /** True for a point of a round with hidden authors. */
    public static boolean isHidden(Point point) {
        return point.getResponse().getRound().getAttribution() == FeedbackAttribution.HIDDEN;
    }

    private static int countRounds(Collection<Point> points) {
        return ids(points, false).size();
    }

    private static int countSeats(Collection<Point> points) {
        return ids(points, true).size();
    }

    private static Set<Long> ids(Collection<Point> points, boolean ofSeats) {
        return points.stream()
                .map(Point::getResponse)
                .map(response -> ofSeats
                        ? response.getSeat().getId()
                        : response.getRound().getId())
                .collect(Collectors.toSet());
    }
}
