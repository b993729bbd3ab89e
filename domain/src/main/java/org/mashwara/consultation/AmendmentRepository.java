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

    /** All that were ever drafted for one of the points, held likewise. */
    List<Amendment> ofPointsForChange(Collection<Point> points);

    /** The amendments that were recommended together, in the order in which they were drafted; held likewise. */
    List<Amendment> ofRecommendationForChange(long recommendationId);
}
