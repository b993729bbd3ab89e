package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;

/** What a round still asks of the post is asked of the successor, with the draft as it stands. */
@ApplicationScoped
class RoundsOfTransferredPost implements TransferEffects {

    private static final int MOST_ROUNDS = 20;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select r from Response r join fetch r.round f where r.seat.post.id = :post"
                                + " and r.state <> :submitted and f.state = :open order by f.closesAt, r.id",
                        Response.class)
                .setParameter("post", postId)
                .setParameter("submitted", ResponseState.SUBMITTED)
                .setParameter("open", RoundState.OPEN)
                .setMaxResults(MOST_ROUNDS)
                .getResultStream()
                .map(response -> TransferEffect.of(
                        "directory.effect.round",
                        response.getRound().getName(),
                        response.getRound().getClosesAt()))
                .toList();
    }
}
