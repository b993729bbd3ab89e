package org.mashwara.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the calendars that are fetched. */
public interface FollowedCalendarRepository {

    void add(FollowedCalendar feed);

    void remove(FollowedCalendar feed);

    Optional<FollowedCalendar> find(long feedId);

    /** The feed of a person or else of a post. One query. */
    Optional<FollowedCalendar> of(Long personId, Long postId);

    /** Ids of those that are due, the longest overdue first, at most so many. */
    List<Long> due(Instant now, int most);

    /** Like {@link #find}, kept for this transaction alone; empty also while another transaction has it. */
    Optional<FollowedCalendar> findFree(long feedId);
}
