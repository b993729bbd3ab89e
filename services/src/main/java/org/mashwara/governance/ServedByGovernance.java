package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.ServedPosts;
import org.mashwara.shared.Actor;

/** The posts that sit in the bodies which a secretariat serves are its business. */
@ApplicationScoped
class ServedByGovernance implements ServedPosts {

    @Inject
    private GovernanceRepository governance;

    @Override
    public boolean serves(Actor actor, long postId, LocalDate day) {
        Set<Long> served = governance.bodiesOf(actor.posts(), EnumSet.of(SeatCapacity.SECRETARIAT), day);
        Set<Long> satIn = governance.bodiesOf(List.of(postId), EnumSet.allOf(SeatCapacity.class), day);
        return !Collections.disjoint(served, satIn);
    }
}
