package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link OneTimeCodeRepository} in the database. */
@ApplicationScoped
public class JpaOneTimeCodeRepository implements OneTimeCodeRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(OneTimeCode code) {
        entityManager.persist(code);
    }

    @Override
    public Optional<OneTimeCode> byHash(String codeHash) {
        return entityManager
                .createQuery("select c from OneTimeCode c where c.codeHash = :hash", OneTimeCode.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OneTimeCode> openOf(long accountId) {
        return entityManager
                .createQuery(
                        "select c from OneTimeCode c where c.account.id = :account and c.usedAt is null",
                        OneTimeCode.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Override
    public List<OneTimeCode> openForSetup() {
        return entityManager
                .createQuery(
                        "select c from OneTimeCode c where c.purpose = :setup and c.usedAt is null", OneTimeCode.class)
                .setParameter("setup", OneTimeCode.Purpose.SETUP)
                .getResultList();
    }
}
