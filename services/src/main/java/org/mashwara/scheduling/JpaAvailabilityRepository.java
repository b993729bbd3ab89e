package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link AvailabilityRepository} in the database. */
@ApplicationScoped
public class JpaAvailabilityRepository implements AvailabilityRepository {

    /** Stands in a list of ids that would be empty. */
    private static final Long NOBODY = -1L;

    /** Whether {@code a}, an availability of some persons or posts, touches a time. */
    static final String TOUCHES = "(a.person.id in :persons or a.post.id in :posts)"
            + " and a.startsAt < :until and (a.endsAt > :from or a.weeklyUntil >= :first)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Availability availability) {
        entityManager.persist(availability);
    }

    @Override
    public void remove(Availability availability) {
        entityManager.remove(availability);
    }

    @Override
    public Optional<Availability> find(long id) {
        return Optional.ofNullable(entityManager.find(Availability.class, id));
    }

    @Override
    public List<Availability> between(
            Collection<Long> personIds, Collection<Long> postIds, Instant from, Instant until) {
        return touching(
                        entityManager.createQuery(
                                "select a from Availability a where " + TOUCHES + " order by a.startsAt, a.id",
                                Availability.class),
                        personIds,
                        postIds,
                        from,
                        until)
                .getResultList();
    }

    /** Sets what {@link #TOUCHES} asks for. */
    static <T> TypedQuery<T> touching(
            TypedQuery<T> query, Collection<Long> personIds, Collection<Long> postIds, Instant from, Instant until) {
        // a day more, since the last day of what recurs is local
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        return query.setParameter("persons", orNobody(personIds))
                .setParameter("posts", orNobody(postIds))
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("first", first);
    }

    private static Set<Long> orNobody(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : new HashSet<>(ids);
    }

    @Override
    public List<Availability> from(Long personId, Long postId, Instant moment, int first, int most) {
        return lasting("a", Availability.class, " order by a.startsAt, a.id", personId, postId, moment)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long countFrom(Long personId, Long postId, Instant moment) {
        return lasting("count(a)", Long.class, "", personId, postId, moment).getSingleResult();
    }

    private <T> TypedQuery<T> lasting(
            String what, Class<T> type, String order, Long personId, Long postId, Instant moment) {
        return entityManager
                .createQuery(
                        "select " + what + " from Availability a where "
                                + (personId == null ? "a.post.id" : "a.person.id")
                                + " = :owner and (a.endsAt > :moment or a.weeklyUntil >= :day)" + order,
                        type)
                .setParameter("owner", personId == null ? postId : personId)
                .setParameter("moment", moment)
                .setParameter("day", LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    @Override
    public List<Availability> from(AvailabilitySource source, Long personId, Long postId, Instant moment) {
        return entityManager
                .createQuery(
                        "select a from Availability a where " + (personId == null ? "a.post.id" : "a.person.id")
                                + " = :owner and a.source = :source and a.endsAt > :moment order by a.startsAt, a.id",
                        Availability.class)
                .setParameter("owner", personId == null ? postId : personId)
                .setParameter("source", source)
                .setParameter("moment", moment)
                .getResultList();
    }
}
