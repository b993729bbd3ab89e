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
    public boolean answers(Disposition disposition) {
        return answersAnyOf(disposition.getPoints());
    }

    @Override
    public boolean answersAnyOf(Collection<Point> points) {
        return !points.isEmpty()
                && entityManager
                                .createQuery(
                                        "select count(a) from Amendment a join a.points p where p in :points"
                                                + " and a.state in :standing and not exists (select s from PointStep s"
                                                + " where s.point = p and s.kind = :reworded and s.at > a.draftedAt)",
                                        Long.class)
                                .setParameter("points", points)
                                .setParameter("reworded", PointStepKind.REWORDED)
                                .setParameter(
                                        "standing",
                                        List.of(
                                                AmendmentState.DRAFT,
                                                AmendmentState.RECOMMENDED,
                                                AmendmentState.ADOPTED))
                                .getSingleResult()
                        > 0;
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
