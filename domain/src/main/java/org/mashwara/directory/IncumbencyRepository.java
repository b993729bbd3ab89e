package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps incumbencies. */
public interface IncumbencyRepository {

    void add(Incumbency incumbency);

    /** The incumbency with its post and person. */
    java.util.Optional<Incumbency> find(long id);

    /** All incumbencies of a post, the newest first, with their persons. */
    List<Incumbency> ofPost(long postId);

    /** Who holds each of the posts on a day, acting before substantive; posts without a holder are missing. One query. */
    Map<Long, Incumbency> holdersOn(Collection<Long> postIds, LocalDate day);

    /** Ids of the posts that a person holds on a day, by whatever kind of charge. */
    List<Long> postsHeldBy(long personId, LocalDate day);
}
