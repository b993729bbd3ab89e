package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Collection;
import org.mashwara.shared.Actor;

/** Asked when the TWG Secretariat records a transfer: is the post any business of its? Governance knows. */
public interface ServedPosts {

    /** True if one of the posts sits on that day in a body in which a post of the person has the secretariat's seat. */
    boolean serves(Actor actor, Collection<Long> postIds, LocalDate day);
}
