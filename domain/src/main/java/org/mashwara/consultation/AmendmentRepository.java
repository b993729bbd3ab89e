package org.mashwara.consultation;

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

    /** The amendments that were recommended together, in the order in which they were drafted; held likewise. */
    List<Amendment> ofRecommendationForChange(long recommendationId);
}
