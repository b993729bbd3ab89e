package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;

/** The seats go with the post. */
@ApplicationScoped
class SeatsOfTransferredPost implements TransferEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select s from Seat s join fetch s.body b where s.post.id = :post and s.period.from <= :day"
                                + " and (s.period.until is null or s.period.until >= :day) order by b.code",
                        Seat.class)
                .setParameter("post", postId)
                .setParameter("day", from)
                .getResultStream()
                .map(seat -> TransferEffect.of(
                        "bodies.effect." + seat.getCapacity().name(),
                        seat.getBody().getName()))
                .toList();
    }
}
