package org.mashwara.shared;

import java.util.List;

/**
 * A feature's answer to a search: how its things are found, and which of them the person may see. Each feature answers
 * for its own, by the same rules by which its pages show them; {@link Search} asks all in one statement.
 */
public interface SearchFinder {

    /** How the things of this feature are found; nothing where the person sees none of them. */
    List<SearchSource> sources(SearchTerms terms, Actor actor);
}
