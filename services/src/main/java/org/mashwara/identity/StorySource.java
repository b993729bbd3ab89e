package org.mashwara.identity;

import java.util.Optional;

/** Asked of every feature when somebody wants to read everything that happened to one thing. */
public interface StorySource {

    /**
     * What the feature knows of it; nothing for kinds that are not its own. At most one query.
     *
     * @param kind the glossary's word in lower case: {@code meeting}, {@code post}, {@code body} …
     */
    Optional<Story> of(String kind, long id);
}
