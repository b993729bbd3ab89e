package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.mashwara.directory.ServedPosts;
import org.mashwara.shared.Actor;

/** The posts that sit in the bodies which a secretariat serves are its business. */
@ApplicationScoped
class ServedByGovernance implements ServedPosts {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public boolean serves(Actor actor, Collection<Long> postIds, LocalDate day) {
        Set<Long> own = actor.actingPosts();
        if (own.isEmpty() || postIds.isEmpty()) {
            return false;
        }
        return entityManager
                        .createQuery(
                                "select count(s) from Seat s, Seat own where own.body = s.body and s.post.id in :posts"
                                        + " and own.post.id in :own and own.capacity = :secretariat"
                                        + " and s.period.from <= :day"
                                        + " and (s.period.until is null or s.period.until >= :day)"
                                        + " and own.period.from <= :day"
                                        + " and (own.period.until is null or own.period.until >= :day)",
                                Long.class)
                        .setParameter("posts", postIds)
                        .setParameter("own", own)
                        .setParameter("secretariat", SeatCapacity.SECRETARIAT)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
