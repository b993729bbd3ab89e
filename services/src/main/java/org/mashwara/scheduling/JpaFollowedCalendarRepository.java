package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link FollowedCalendarRepository} in the database. */
@ApplicationScoped
public class JpaFollowedCalendarRepository implements FollowedCalendarRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(FollowedCalendar feed) {
        entityManager.persist(feed);
        entityManager.flush();
    }

    @Override
    public void remove(FollowedCalendar feed) {
        entityManager.remove(feed);
    }

    @Override
    public Optional<FollowedCalendar> find(long feedId) {
        return Optional.ofNullable(entityManager.find(FollowedCalendar.class, feedId));
    }

    @Override
    public Optional<FollowedCalendar> of(Long personId, Long postId) {
        return entityManager
                .createQuery(
                        "select f from FollowedCalendar f where " + (personId == null ? "f.post.id" : "f.person.id")
                                + " = :owner",
                        FollowedCalendar.class)
                .setParameter("owner", personId == null ? postId : personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select f.id from FollowedCalendar f where f.nextAt <= :now order by f.nextAt, f.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<FollowedCalendar> findFree(long feedId) {
        boolean free = !entityManager
                .createNativeQuery("select id from followed_calendar where id = ?1 for update skip locked")
                .setParameter(1, feedId)
                .getResultList()
                .isEmpty();
        return free ? find(feedId) : Optional.empty();
    }
}
