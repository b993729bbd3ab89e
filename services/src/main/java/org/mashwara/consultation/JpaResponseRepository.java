package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** {@link ResponseRepository} in the database. */
@ApplicationScoped
public class JpaResponseRepository implements ResponseRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Response response) {
        entityManager.persist(response);
    }

    @Override
    public void add(ResponseReminder reminder) {
        entityManager.persist(reminder);
    }

    @Override
    public List<Response> ofRound(long roundId) {
        return entityManager
                .createQuery("select r from Response r where r.round.id = :round order by r.id", Response.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    @Override
    public List<Response> notReminded(long roundId, int daysBefore) {
        return entityManager
                .createQuery(
                        "select r from Response r where r.round.id = :round and " + ResponseState.AWAITED
                                + " and not exists (select m.id from ResponseReminder m where m.daysBefore = :step"
                                + " and m.response.round = r.round and m.response.seat = r.seat) order by r.id",
                        Response.class)
                .setParameter("round", roundId)
                .setParameter("step", daysBefore)
                .getResultList();
    }

    @Override
    public boolean isAnyRemindedSince(Collection<Response> some, Instant time) {
        return entityManager
                        .createQuery(
                                "select count(m) from ResponseReminder m where m.response in :some and m.sentAt > :time",
                                Long.class)
                        .setParameter("some", some)
                        .setParameter("time", time)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void settle() {
        entityManager.flush();
    }

    @Override
    public Optional<Response> find(long responseId) {
        return Optional.ofNullable(entityManager.find(Response.class, responseId));
    }

    @Override
    public Optional<Response> findForChange(long responseId) {
        // with the version that it replaces, and that one first: all who hold both wait for each other in one order
        return entityManager
                .createQuery(
                        "select r from Response r where r.id = :id"
                                + " or r.id = (select x.previous.id from Response x where x.id = :id) order by r.number",
                        Response.class)
                .setParameter("id", responseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .filter(response -> response.getId() == responseId)
                .findFirst();
    }

    @Override
    public Optional<Response> beingWritten(long responseId) {
        return entityManager
                .createQuery(
                        "select r from Response r, Response asked where asked.id = :asked"
                                + " and (r = asked or r.previous = asked) and r.state in :written",
                        Response.class)
                .setParameter("asked", responseId)
                .setParameter(
                        "written",
                        List.of(ResponseState.NOT_STARTED, ResponseState.DRAFT, ResponseState.AWAITING_CLEARANCE))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Response> changeOf(Response response) {
        return entityManager
                .createQuery(
                        "select r from Response r where r.previous = :response and r.state <> :discarded order by r.id",
                        Response.class)
                .setParameter("response", response)
                .setParameter("discarded", ResponseState.DISCARDED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
