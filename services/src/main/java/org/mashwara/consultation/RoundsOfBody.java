package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.governance.BodyBusiness;

/** What an open feedback round asks of a seat stays asked of its post: the round is about a meeting at which it sat. */
@ApplicationScoped
class RoundsOfBody implements BodyBusiness {

    private static final int MOST_ROUNDS = 20;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private OpenResponses responses;

    @Override
    public List<TransferEffect> touchedOfSeat(long seatId, LocalDate from) {
        return responses.ofSeat(seatId, MOST_ROUNDS).stream()
                .map(response -> TransferEffect.of(
                        "bodies.touched.round",
                        response.getRound().getName(),
                        response.getRound().deadline()))
                .toList();
    }

    @Override
    public List<TransferEffect> touchedOfBody(long bodyId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select distinct f from Response r join r.round f where r.seat.body.id = :body"
                                + " and f.state = :open order by f.closesAt",
                        FeedbackRound.class)
                .setParameter("body", bodyId)
                .setParameter("open", RoundState.OPEN)
                .setMaxResults(MOST_ROUNDS)
                .getResultStream()
                .map(round -> TransferEffect.of("bodies.touched.openRound", round.getName(), round.deadline()))
                .toList();
    }
}
