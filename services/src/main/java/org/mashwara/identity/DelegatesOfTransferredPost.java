package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.TransferEffect;
import org.mashwara.directory.TransferEffects;

/** Delegates are the post's and stay until they end or are revoked. */
@ApplicationScoped
class DelegatesOfTransferredPost implements TransferEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<TransferEffect> of(long postId, LocalDate from) {
        return entityManager
                .createQuery(
                        "select d from Delegate d join fetch d.account a join fetch a.person"
                                + " where d.post.id = :post and d.revokedAt is null"
                                + " and (d.period.until is null or d.period.until >= :day) order by d.id",
                        Delegate.class)
                .setParameter("post", postId)
                .setParameter("day", from)
                .getResultStream()
                .map(delegate -> TransferEffect.of(
                        "directory.effect.delegate",
                        delegate.getAccount().getPerson().getName()))
                .toList();
    }
}
