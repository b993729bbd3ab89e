package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Asked before posts are renamed, moved, merged, split or abolished: what is tied to them. Features that tie something
 * to a post answer with a CDI bean of their own, so that the person sees it before it is done.
 */
public interface ReorganisationEffects {

    /** The most things of one sort that an answer lists. */
    int MOST = 50;

    /**
     * What is tied to the posts from a day on, in a number of queries that does not grow with them.
     *
     * @param postIds at most a thousand, which the transaction has loaded with their names
     * @param from the first day of the change
     */
    List<Touched> of(Collection<Long> postIds, LocalDate from);
}
