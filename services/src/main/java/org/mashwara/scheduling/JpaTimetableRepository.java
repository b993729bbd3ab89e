package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashwara.shared.BusinessException;

/** {@link TimetableRepository} in the database. */
@ApplicationScoped
public class JpaTimetableRepository implements TimetableRepository {

    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    /** More offices, holidays or journeys than this are a mistake. */
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Office office) {
        entityManager.persist(office);
    }

    @Override
    public void add(Holiday holiday) {
        entityManager.persist(holiday);
    }

    @Override
    public void add(Journey journey) {
        boolean known = !entityManager
                .createQuery(
                        "select j.id from Journey j where (lower(j.from.en) = lower(:from) and lower(j.to.en) = lower(:to))"
                                + " or (lower(j.from.en) = lower(:to) and lower(j.to.en) = lower(:from))",
                        Long.class)
                .setParameter("from", journey.getFrom().getEn())
                .setParameter("to", journey.getTo().getEn())
                .getResultList()
                .isEmpty();
        if (known) {
            throw new BusinessException("journey.known");
        }
        entityManager.persist(journey);
    }

    @Override
    public void remove(Office office) {
        entityManager.remove(office);
    }

    @Override
    public void remove(Holiday holiday) {
        entityManager.remove(holiday);
    }

    @Override
    public void remove(Journey journey) {
        entityManager.remove(journey);
    }

    @Override
    public Optional<Office> findOffice(long id) {
        return Optional.ofNullable(entityManager.find(Office.class, id));
    }

    @Override
    public Optional<Office> officeOf(Long organisationId) {
        var query = organisationId == null
                ? entityManager.createQuery("select o from Office o where o.organisation is null", Office.class)
                : entityManager
                        .createQuery("select o from Office o where o.organisation.id = :organisation", Office.class)
                        .setParameter("organisation", organisationId);
        return query.getResultStream().findFirst();
    }

    @Override
    public Optional<Holiday> findHoliday(long id) {
        return Optional.ofNullable(entityManager.find(Holiday.class, id));
    }

    @Override
    public Optional<Journey> findJourney(long id) {
        return Optional.ofNullable(entityManager.find(Journey.class, id));
    }

    @Override
    public List<Office> offices() {
        return entityManager
                .createQuery("select distinct o from Office o order by o.id", Office.class)
                .setHint(LEFT_JOIN_FETCH, "o.hours")
                .setHint(LEFT_JOIN_FETCH, "o.organisation.names")
                .getResultList();
    }

    @Override
    public List<Holiday> holidays(LocalDate from, LocalDate until) {
        return entityManager
                .createQuery(
                        "select h from Holiday h join fetch h.area where h.period.from <= :until"
                                + " and h.period.until >= :from order by h.period.from, h.id",
                        Holiday.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<Journey> journeys() {
        return entityManager
                .createQuery("select j from Journey j order by j.from.en, j.to.en, j.id", Journey.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
