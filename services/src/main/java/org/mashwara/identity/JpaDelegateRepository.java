package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.NotFoundException;

/** {@link DelegateRepository} in the database. */
@ApplicationScoped
public class JpaDelegateRepository implements DelegateRepository {

    private static final String CURRENT = " and d.revokedAt is null and d.period.from <= :day"
            + " and (d.period.until is null or d.period.until >= :day)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Delegate delegate) {
        entityManager.persist(delegate);
    }

    @Override
    public Delegate get(long id) {
        Delegate delegate = entityManager.find(Delegate.class, id);
        if (delegate == null) {
            throw new NotFoundException("delegate", id);
        }
        return delegate;
    }

    @Override
    public Optional<Delegate> current(long accountId, long postId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select d from Delegate d where d.account.id = :account and d.post.id = :post" + CURRENT,
                        Delegate.class)
                .setParameter("account", accountId)
                .setParameter("post", postId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Delegate> currentOf(long postId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select d from Delegate d join fetch d.account a join fetch a.person p"
                                + " where d.post.id = :post" + CURRENT + " order by p.name.en, d.id",
                        Delegate.class)
                .setParameter("post", postId)
                .setParameter("day", day)
                .getResultList();
    }
}
