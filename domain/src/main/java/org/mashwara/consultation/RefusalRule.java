package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * Nobody reads of a point that it is not accepted while the workplan is, or is to be, changed for it. What is before the
 * body that decides is so whatever the seat has written since; a draft, or what was adopted, only for the words that it
 * answers: a refusal of other words concerns these alone.
 */
public final class RefusalRule {

    private final Collection<Amendment> amendments;

    /** @param amendments all that were ever drafted for the points */
    public RefusalRule(Collection<Amendment> amendments) {
        this.amendments = amendments;
    }

    /**
     * Sees to it that an answer to the points may refuse.
     *
     * @throws BusinessException {@code disposition.adopted} where the workplan was changed for what is said now, {@code
     *     disposition.beforeCommittee} where an amendment that came of it is recommended, {@code disposition.amended} where
     *     one is drafted for what is said now
     */
    public void require(Collection<Point> points) {
        List<AmendedPoint> answered = amendments.stream()
                .flatMap(amendment -> amendment.getAnswered().stream())
                .filter(each -> points.contains(each.getPoint()))
                .toList();
        forbid(answered, AmendmentState.ADOPTED, "disposition.adopted");
        forbid(answered, AmendmentState.RECOMMENDED, "disposition.beforeCommittee");
        forbid(answered, AmendmentState.DRAFT, "disposition.amended");
    }

    private static void forbid(List<AmendedPoint> answered, AmendmentState state, String key) {
        Require.that(
                answered.stream()
                        .filter(each -> each.getAmendment().getState() == state)
                        .noneMatch(each -> state == AmendmentState.RECOMMENDED || each.isOfPresentWords()),
                key);
    }
}
