package org.mashwara.consultation;

import java.time.Instant;
import java.util.Collection;
import org.mashwara.meeting.Recommendation;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/** The amendments that one recommendation carries to the parent body: what may still join them. */
public final class CarriedAmendments {

    private final Collection<Amendment> carried;

    /** @param carried all that the recommendation carries, decided or not */
    public CarriedAmendments(Collection<Amendment> carried) {
        this.carried = carried;
    }

    /**
     * More may be carried with it as long as nothing of it is decided and the parent body has not met since: what that
     * body dealt with in a meeting is closed, also where no amendment was attached to it then.
     *
     * @param lastMet when the latest closed meeting of the parent body was closed; null if there is none
     * @throws BusinessException {@code recommendation.decided}, {@code recommendation.metSince}
     */
    public void requireOpenFor(Recommendation with, Instant lastMet) {
        Require.that(
                carried.stream().allMatch(amendment -> amendment.getState() == AmendmentState.RECOMMENDED),
                "recommendation.decided");
        Require.that(lastMet == null || !lastMet.isAfter(with.getRecordedAt()), "recommendation.metSince");
    }
}
