package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashwara.shared.Page;

/** {@link IncumbencyRepository} in the database. */
@ApplicationScoped
public class JpaIncumbencyRepository implements IncumbencyRepository {

    private static final String ON_DAY =
            " i.period.from <= :day and (i.period.until is null or i.period.until >= :day)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Incumbency incumbency) {
        entityManager.flush();
        entityManager.persist(incumbency);
    }

    @Override
    public void remove(Incumbency incumbency) {
        entityManager.remove(incumbency);
        entityManager.flush();
    }

    @Override
    public Optional<Incumbency> find(long id) {
        return entityManager
                .createQuery(
                        "select i from Incumbency i join fetch i.post join fetch i.person where i.id = :id",
                        Incumbency.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Incumbency> ofPost(long postId) {
        return entityManager
                .createQuery(
                        "select i from Incumbency i join fetch i.person where i.post.id = :post"
                                + " order by i.period.from desc, i.id desc",
                        Incumbency.class)
                .setParameter("post", postId)
                .getResultList();
    }

    @Override
    public Map<Long, Incumbency> holdersOn(Collection<Long> postIds, LocalDate day) {
        if (postIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Incumbency>> byPost = entityManager
                .createQuery(
                        "select i.post.id, i, p from Incumbency i join i.person p where i.post.id in :posts and"
                                + ON_DAY,
                        Object[].class)
                .setParameter("posts", postIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Incumbency) row[1], Collectors.toList())));
        Map<Long, Incumbency> holders = new HashMap<>();
        byPost.forEach((post, all) -> Incumbency.holderOn(all, day).ifPresent(holder -> holders.put(post, holder)));
        return holders;
    }

    @Override
    public List<Long> postsHeldBy(long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct i.post.id from Incumbency i where i.person.id = :person and" + ON_DAY,
                        Long.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(VoidedIncumbency mistake) {
        entityManager.persist(mistake);
    }

    @Override
    public List<VoidedIncumbency> voidedOf(long postId) {
        return entityManager
                .createQuery(
                        "select v from VoidedIncumbency v join fetch v.person where v.post.id = :post"
                                + " order by v.voidedAt desc, v.id desc",
                        VoidedIncumbency.class)
                .setParameter("post", postId)
                .setMaxResults(Page.MAX_SIZE)
                .getResultList();
    }
}
