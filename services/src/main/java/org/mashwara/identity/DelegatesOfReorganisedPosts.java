package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mashwara.directory.ReorganisationEffects;
import org.mashwara.directory.Touched;

/** Staff who act for the posts. */
@ApplicationScoped
class DelegatesOfReorganisedPosts implements ReorganisationEffects {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<Touched> of(Collection<Long> postIds, LocalDate from) {
        return entityManager
                .createQuery(
                        "select d from Delegate d join fetch d.account a where d.post.id in :posts"
                                + " and d.revokedAt is null order by d.id",
                        Delegate.class)
                .setHint("eclipselink.join-fetch", "d.account.person")
                .setParameter("posts", postIds)
                .setMaxResults(MOST)
                .getResultStream()
                .map(delegate -> Touched.of(
                        Touched.Kind.STAFF,
                        "directory.touched.delegate",
                        delegate.getAccount().getPerson().getName(),
                        delegate.getPost().nameOn(from)))
                .toList();
    }
}
