package org.mashwara.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps searches for plans of years and what they proposed. */
public interface PlanningRunRepository {

    /** @throws org.mashwara.shared.BusinessException {@code planning.running} if one for that year runs already */
    void add(PlanningRun run);

    Optional<PlanningRun> find(long runId);

    /** Those that run, as far as is known. */
    List<PlanningRun> running();

    /** A run's proposals with bodies and rooms, body by body in the order of their codes. One query. */
    List<ProposedMeeting> proposals(long runId);

    /**
     * A run's proposals as {@link #proposals}, with the run, if any of its bodies has one of the posts as its
     * secretariat on a day; otherwise none. One query.
     */
    List<ProposedMeeting> proposals(long runId, Collection<Long> secretariatPosts, LocalDate day);

    /** The proposals for a body and year that have become meetings, by their number: the meetings' ids. */
    Map<Integer, Long> drafted(long bodyId, int year);
}
