package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** {@link SignInAttemptRepository} in the database. */
@ApplicationScoped
public class JpaSignInAttemptRepository implements SignInAttemptRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(SignInAttempt attempt) {
        entityManager.persist(attempt);
    }

    @Override
    public SignInAttempt get(long id) {
        return entityManager.find(SignInAttempt.class, id);
    }

    @Override
    public void serialise(String signInName, String address) {
        // always name before address: two transactions never wait for each other
        lock("name:" + signInName);
        lock("address:" + address);
    }

    private void lock(String key) {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, key)
                .getResultList();
    }

    @Override
    public SignInFailures ofName(SignInAttempt.Kind kind, String signInName, Instant since) {
        return failures("""
                select count(*), max(a.at) from sign_in_attempt a
                 where a.sign_in_name = ?1 and not a.succeeded and a.at >= ?2 and a.kind = '%1$s'
                   and not exists (select 1 from sign_in_attempt s
                                    where s.sign_in_name = ?1 and s.succeeded and s.at >= a.at and s.kind = '%1$s')
                """.formatted(kind), signInName, since);
    }

    @Override
    public SignInFailures ofAddress(String address, Instant since) {
        return failures("""
                select count(*), max(a.at) from sign_in_attempt a
                 where a.address = ?1 and not a.succeeded and a.at >= ?2
                   and not exists (select 1 from sign_in_attempt s
                                    where s.sign_in_name = a.sign_in_name and s.address = ?1 and s.succeeded
                                      and s.at >= a.at and s.kind = a.kind)
                """, address, since);
    }

    private SignInFailures failures(String sql, String key, Instant since) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(sql)
                .setParameter(1, key)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new SignInFailures(((Number) row[0]).longValue(), Stored.instant(row[1]));
    }

    @Override
    public int removeBefore(Instant instant) {
        return entityManager
                .createQuery("delete from SignInAttempt a where a.at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
