package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps incumbencies. */
public interface IncumbencyRepository {

    /** Adds it after writing what was ended before it, since the database checks every row as it comes. */
    void add(Incumbency incumbency);

    /** Removes a mistaken entry at once; only then can what it ended go on. */
    void remove(Incumbency incumbency);

    /** The incumbency with its post and person. */
    Optional<Incumbency> find(long id);

    /** All incumbencies of a post, the newest first, with their persons. */
    List<Incumbency> ofPost(long postId);

    /** Who holds each of the posts on a day, acting before substantive; posts without a holder are missing. One query. */
    Map<Long, Incumbency> holdersOn(Collection<Long> postIds, LocalDate day);

    /** Ids of the posts that a person holds on a day, by whatever kind of charge. */
    List<Long> postsHeldBy(long personId, LocalDate day);

    void add(VoidedIncumbency mistake);

    /** Entries of a post that were set aside as mistakes, the newest first, with their persons. */
    List<VoidedIncumbency> voidedOf(long postId);
}
