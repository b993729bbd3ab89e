package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;

/** {@link GovernanceRepository} in the database. */
@ApplicationScoped
public class JpaGovernanceRepository implements GovernanceRepository {

    private static final String ON_DAY =
            " s.period.from <= :day and (s.period.until is null or s.period.until >= :day)";

    /** Nested paths are fetched by hint only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private IncumbencyRepository incumbencies;

    @Override
    public void add(GoverningBody body) {
        entityManager.persist(body);
    }

    @Override
    public void add(Seat seat) {
        entityManager.persist(seat);
    }

    @Override
    public void add(TermsOfReference terms) {
        entityManager.persist(terms);
    }

    @Override
    public Optional<GoverningBody> findBody(long bodyId) {
        return Optional.ofNullable(entityManager.find(GoverningBody.class, bodyId));
    }

    @Override
    public Optional<GoverningBody> findBodyForChange(long bodyId) {
        return Optional.ofNullable(entityManager.find(GoverningBody.class, bodyId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<GoverningBody> findBody(String code) {
        return entityManager
                .createQuery("select b from GoverningBody b where b.code = :code", GoverningBody.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Seat> findSeat(long seatId) {
        return entityManager
                .createQuery("select s from Seat s join fetch s.post join fetch s.body where s.id = :id", Seat.class)
                .setParameter("id", seatId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void touch(GoverningBody body) {
        entityManager.lock(body, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<Seat> seatsOf(long bodyId) {
        return entityManager
                .createQuery("select distinct s from Seat s where s.body.id = :body order by s.precedence", Seat.class)
                .setHint(LEFT_JOIN_FETCH, "s.formerPlaces")
                .setHint(LEFT_JOIN_FETCH, "s.permissionNeeds.authority.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.organisation.names")
                .setParameter("body", bodyId)
                .getResultList();
    }

    @Override
    public List<TermsOfReference> termsOf(long bodyId) {
        return entityManager
                .createQuery(
                        "select distinct t from TermsOfReference t left join fetch t.presidingCharges"
                                + " where t.body.id = :body order by t.number",
                        TermsOfReference.class)
                .setHint("eclipselink.batch", "t.succession")
                .setHint("eclipselink.batch", "t.clearingCharges")
                .setParameter("body", bodyId)
                .getResultList();
    }

    @Override
    public List<GoverningBody> bodies() {
        return entityManager
                .createQuery(
                        "select b from GoverningBody b left join fetch b.parent order by b.code", GoverningBody.class)
                .getResultList();
    }

    @Override
    public Optional<TermsOfReference> termsOn(long bodyId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select s from TermsOfReference s where s.body.id = :body and" + ON_DAY, TermsOfReference.class)
                .setParameter("body", bodyId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TermsOfReference> termsOn(Collection<Long> bodyIds, LocalDate day) {
        if (bodyIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct s from TermsOfReference s left join fetch s.succession"
                                + " left join fetch s.presidingCharges where s.body.id in :bodies and" + ON_DAY,
                        TermsOfReference.class)
                .setParameter("bodies", bodyIds)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Seat> seatsOn(Collection<Long> bodyIds, LocalDate day) {
        return seatsOnAny(bodyIds, List.of(day)).stream()
                .sorted(Seat.inOrderOn(day))
                .toList();
    }

    @Override
    public List<Seat> seatsOnAny(Collection<Long> bodyIds, Collection<LocalDate> days) {
        if (bodyIds.isEmpty() || days.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct s from Seat s where s.body.id in :bodies and s.period.from <= :last"
                                + " and (s.period.until is null or s.period.until >= :first)",
                        Seat.class)
                .setHint(LEFT_JOIN_FETCH, "s.formerPlaces")
                .setHint(LEFT_JOIN_FETCH, "s.permissionNeeds")
                .setHint(LEFT_JOIN_FETCH, "s.post.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.organisation.names")
                .setHint(LEFT_JOIN_FETCH, "s.post.formerPlaces.organisation.names")
                .setParameter("bodies", bodyIds)
                .setParameter("first", Collections.min(days))
                .setParameter("last", Collections.max(days))
                .getResultStream()
                .filter(seat -> days.stream().anyMatch(seat::existsOn))
                .toList();
    }

    @Override
    public List<SeatHolder> seatHoldersOn(Collection<Long> bodyIds, LocalDate day) {
        List<Seat> seats = seatsOn(bodyIds, day);
        Set<Long> postIds = new HashSet<>();
        seats.forEach(seat -> postIds.add(seat.getPost().getId()));
        Map<Long, Incumbency> holders = incumbencies.holdersOn(postIds, day);
        return seats.stream()
                .map(seat -> new SeatHolder(
                        seat,
                        seat.getPost().nameOn(day),
                        holders.get(seat.getPost().getId())))
                .toList();
    }

    @Override
    public Set<Long> bodiesOf(Collection<Long> postIds, Collection<SeatCapacity> capacities, LocalDate day) {
        if (postIds.isEmpty() || capacities.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entityManager
                .createQuery(
                        "select distinct s.body.id from Seat s where s.post.id in :posts"
                                + " and s.capacity in :capacities and" + ON_DAY,
                        Long.class)
                .setParameter("posts", postIds)
                .setParameter("capacities", capacities)
                .setParameter("day", day)
                .getResultList());
    }
}
