package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** {@link SignInSessionRepository} in the database. */
@ApplicationScoped
public class JpaSignInSessionRepository implements SignInSessionRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(SignInSession session) {
        entityManager.persist(session);
    }

    @Override
    public Optional<SignInSession> find(long id) {
        return Optional.ofNullable(entityManager.find(SignInSession.class, id));
    }

    @Override
    public void endAll(long accountId, SignInSession.End reason, Instant now) {
        entityManager
                .createQuery(
                        "select s from SignInSession s where s.account.id = :account and s.endedAt is null",
                        SignInSession.class)
                .setParameter("account", accountId)
                .getResultList()
                .forEach(session -> session.end(reason, now));
    }

    @Override
    public void seen(long id, Instant now) {
        entityManager
                .createQuery("update SignInSession s set s.seenAt = :now where s.id = :id and s.seenAt < :now")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public int removeBefore(Instant instant) {
        return entityManager
                .createQuery("delete from SignInSession s where s.seenAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
