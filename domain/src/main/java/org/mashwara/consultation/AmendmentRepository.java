package org.mashwara.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps amendments. */
public interface AmendmentRepository {

    void add(Amendment amendment);

    Optional<Amendment> find(long amendmentId);

    /** Held against other commands until the transaction ends. */
    Optional<Amendment> findForChange(long amendmentId);

    /** True if an amendment that is drafted, recommended or adopted answers one of the points of the disposition. */
    boolean answers(Disposition disposition);

    /**
     * Whether one that is neither taken back nor refused answers one of the points, in the words that they have now.
     */
    boolean answersAnyOf(Collection<Point> points);

    /** The amendments that were recommended together, in the order in which they were drafted; held likewise. */
    List<Amendment> ofRecommendationForChange(long recommendationId);
}
