package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** {@link SecondFactorRepository} in the database. */
@ApplicationScoped
public class JpaSecondFactorRepository implements SecondFactorRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(SecondFactor factor) {
        entityManager.persist(factor);
    }

    @Override
    public void add(RecoveryCode code) {
        entityManager.persist(code);
    }

    @Override
    public Optional<SecondFactor> of(long accountId) {
        return ofAccount(accountId).getResultStream().findFirst();
    }

    @Override
    public Optional<SecondFactor> ofForUse(long accountId) {
        return ofAccount(accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RecoveryCode> unusedForUse(long accountId, String codeHash) {
        return entityManager
                .createQuery(
                        "select c from RecoveryCode c where c.account.id = :account and c.codeHash = :hash"
                                + " and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", codeHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RecoveryCode> codesOf(long accountId) {
        return entityManager
                .createQuery(
                        "select c from RecoveryCode c where c.account.id = :account order by c.id", RecoveryCode.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Override
    public void remove(SecondFactor factor) {
        entityManager.remove(factor);
    }

    @Override
    public void remove(List<RecoveryCode> codes) {
        codes.forEach(entityManager::remove);
    }

    private TypedQuery<SecondFactor> ofAccount(long accountId) {
        return entityManager
                .createQuery("select f from SecondFactor f where f.account.id = :account", SecondFactor.class)
                .setParameter("account", accountId);
    }
}
