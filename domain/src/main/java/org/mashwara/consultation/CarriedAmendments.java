package org.mashwara.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashwara.meeting.Recommendation;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Shown;

/** The amendments that one recommendation carries to the parent body: what may still join them or leave. */
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

    /**
     * True if all of some drafts are carried with it, so that carrying them once more would change nothing.
     *
     * @param drafts as they were shown before they were carried, at least one
     */
    public boolean includes(Collection<Shown> drafts) {
        return !drafts.isEmpty()
                && carried.stream()
                        .map(Amendment::getId)
                        .collect(Collectors.toSet())
                        .containsAll(drafts.stream().map(Shown::id).toList());
    }

    /**
     * Takes one of them out before it is decided; its lead finds it as a draft.
     *
     * @param shown the amendment as the person saw it
     * @return false if it is not carried with it, so that nothing is to be done: it was taken out before
     * @throws BusinessException as {@link Amendment#takeOut}
     * @throws org.mashwara.shared.StaleEditException if it has changed since
     */
    public boolean takeOut(Shown shown) {
        Optional<Amendment> found = carried.stream()
                .filter(amendment -> amendment.getId() == shown.id())
                .findFirst();
        found.ifPresent(amendment -> {
            amendment.requireVersion(shown.version());
            amendment.takeOut();
        });
        return found.isPresent();
    }
}
