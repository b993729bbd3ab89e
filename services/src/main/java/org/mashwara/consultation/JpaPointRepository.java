package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.mashwara.governance.Seat;

/** {@link PointRepository} in the database. */
@ApplicationScoped
public class JpaPointRepository implements PointRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Point point) {
        entityManager.persist(point);
    }

    @Override
    public void add(Disposition disposition) {
        entityManager.persist(disposition);
    }

    @Override
    public void settle() {
        entityManager.flush();
    }

    @Override
    public List<Point> findForChange(Collection<Long> pointIds) {
        return new TreeSet<>(pointIds)
                .stream()
                        .map(id -> entityManager.find(Point.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(Objects::nonNull)
                        .toList();
    }

    @Override
    public Optional<Disposition> findDispositionForChange(long dispositionId) {
        return Optional.ofNullable(
                entityManager.find(Disposition.class, dispositionId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Point> ofSeat(FeedbackRound round, Seat seat) {
        return entityManager
                .createQuery(
                        "select p from Point p where p.response.round = :round and p.response.seat = :seat order by p.id",
                        Point.class)
                .setParameter("round", round)
                .setParameter("seat", seat)
                .getResultList();
    }
}
