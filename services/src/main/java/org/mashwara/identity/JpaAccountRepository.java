package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;

/** {@link AccountRepository} in the database. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Account account) {
        entityManager.persist(account);
    }

    @Override
    public Account get(long id) {
        Account account = entityManager.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException("account", id);
        }
        return account;
    }

    @Override
    public Optional<Account> bySignInName(String signInName) {
        return entityManager
                .createQuery("select a from Account a where lower(a.signInName) = lower(:name)", Account.class)
                .setParameter("name", signInName.strip())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void nameAlone(String name) {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, "sign-in name:" + name)
                .getResultList();
    }

    @Override
    public Optional<Account> ofPerson(long personId) {
        return entityManager
                .createQuery("select a from Account a where a.person.id = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> ofPersonAlone(long personId) {
        entityManager
                .createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
        return ofPerson(personId);
    }

    @Override
    public boolean any() {
        return !entityManager
                .createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public long activeAdministrators() {
        return entityManager
                .createQuery(
                        "select count(a) from Account a where a.lockedAt is null and :role member of a.roles",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }
}
