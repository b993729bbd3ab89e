package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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
    public void add(Disposition disposition) {
        entityManager.persist(disposition);
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
        return Optional.ofNullable(entityManager.find(Response.class, responseId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Answer> findAnswerForChange(long answerId) {
        return Optional.ofNullable(entityManager.find(Answer.class, answerId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Disposition> findDisposition(long answerId) {
        return entityManager
                .createQuery("select d from Disposition d where d.answer.id = :answer", Disposition.class)
                .setParameter("answer", answerId)
                .getResultStream()
                .findFirst();
    }
}
