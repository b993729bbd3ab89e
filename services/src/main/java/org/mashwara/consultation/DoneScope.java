package org.mashwara.consultation;

import org.mashwara.shared.Actor;
import org.mashwara.shared.Role;

/** For whom "you said, we did" is told. */
public enum DoneScope {
    /** What the posts for which the person sees have said. */
    MINE,
    /** What all members of a province's bodies have said; also for the body above, which decides on what follows. */
    PROVINCE,
    /** What was answered in a province, without who said it and without what is confidential. */
    PUBLIC;

    /** For whoever has not chosen: a counterpart has said something, others follow what the province said. */
    static DoneScope usual(Actor actor) {
        return actor.has(Role.COUNTERPART) ? MINE : PROVINCE;
    }
}
