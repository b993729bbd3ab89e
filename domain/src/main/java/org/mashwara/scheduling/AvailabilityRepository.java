package org.mashwara.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what is known about people's time. */
public interface AvailabilityRepository {

    void add(Availability availability);

    void remove(Availability availability);

    Optional<Availability> find(long id);

    /** What touches the time, also by recurring, of any of the persons and of any of the posts. One query. */
    List<Availability> between(Collection<Long> personIds, Collection<Long> postIds, Instant from, Instant until);

    /**
     * What lasts beyond a moment, also by recurring, of a person or else of a post, the nearest first.
     *
     * @param personId the person, or null for the post
     * @param first index of the first one, from 0
     * @param most how many at most
     */
    List<Availability> from(Long personId, Long postId, Instant moment, int first, int most);

    /** How many there are. */
    long countFrom(Long personId, Long postId, Instant moment);

    /** What has a source, of a person or else of a post, and lasts beyond a moment, by its start. */
    List<Availability> from(AvailabilitySource source, Long personId, Long postId, Instant moment);

    /** Takes all of that back. */
    default void forget(AvailabilitySource source, Long personId, Long postId, Instant moment) {
        from(source, personId, postId, moment).forEach(this::remove);
    }
}
