package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link AmendmentRepository} in the database. */
@ApplicationScoped
public class JpaAmendmentRepository implements AmendmentRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Amendment amendment) {
        entityManager.persist(amendment);
    }

    @Override
    public Optional<Amendment> find(long amendmentId) {
        return Optional.ofNullable(entityManager.find(Amendment.class, amendmentId));
    }

    @Override
    public Optional<Amendment> findForChange(long amendmentId) {
        return Optional.ofNullable(entityManager.find(Amendment.class, amendmentId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Amendment> ofPointsForChange(Collection<Point> points) {
        return points.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select a from Amendment a where exists (select x from AmendedPoint x"
                                        + " where x.amendment = a and x.point in :points) order by a.id",
                                Amendment.class)
                        .setParameter("points", points)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    @Override
    public List<Amendment> ofRecommendationForChange(long recommendationId) {
        return entityManager
                .createQuery(
                        "select a from Amendment a where a.recommendation.id = :recommendation order by a.id",
                        Amendment.class)
                .setParameter("recommendation", recommendationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
