package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.BusinessException;

/** {@link PlanningRunRepository} in the database. */
@ApplicationScoped
public class JpaPlanningRunRepository implements PlanningRunRepository {

    /** Nested paths are fetched by hint only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    private static final String OWN = " and exists (select o.id from ProposedMeeting o, Seat s where o.run = p.run"
            + " and s.body = o.body and s.post.id in :posts and s.capacity = :secretariat"
            + " and s.period.from <= :day and (s.period.until is null or s.period.until >= :day))";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(PlanningRun run) {
        boolean runs = running().stream().anyMatch(other -> other.getYear() == run.getYear());
        if (runs) {
            throw BusinessException.onField("year", "planning.running", run.getYear());
        }
        entityManager.persist(run);
        entityManager.flush();
    }

    @Override
    public Optional<PlanningRun> find(long runId) {
        return Optional.ofNullable(entityManager.find(PlanningRun.class, runId));
    }

    @Override
    public List<PlanningRun> running() {
        return entityManager
                .createQuery("select r from PlanningRun r where r.state = :running order by r.id", PlanningRun.class)
                .setParameter("running", PlanningState.RUNNING)
                .getResultList();
    }

    @Override
    public List<ProposedMeeting> proposals(long runId) {
        return proposals("").setParameter("run", runId).getResultList();
    }

    @Override
    public List<ProposedMeeting> proposals(long runId, Collection<Long> secretariatPosts, LocalDate day) {
        if (secretariatPosts.isEmpty()) {
            return List.of();
        }
        return proposals(OWN)
                .setParameter("run", runId)
                .setParameter("posts", secretariatPosts)
                .setParameter("secretariat", SeatCapacity.SECRETARIAT)
                .setParameter("day", day)
                .getResultList();
    }

    private TypedQuery<ProposedMeeting> proposals(String only) {
        return entityManager
                .createQuery(
                        "select p from ProposedMeeting p join fetch p.run left join fetch p.room"
                                + " left join fetch p.stoodRoom where p.run.id = :run" + only
                                + " order by p.body.code, p.number",
                        ProposedMeeting.class)
                .setHint(LEFT_JOIN_FETCH, "p.body.parent")
                .setHint(LEFT_JOIN_FETCH, "p.body.area");
    }

    @Override
    public Map<Integer, Long> drafted(long bodyId, int year) {
        Map<Integer, Long> drafted = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select p.number, p.meetingId from ProposedMeeting p where p.body.id = :body"
                                + " and p.run.year = :year and p.meetingId is not null order by p.id",
                        Object[].class)
                .setParameter("body", bodyId)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> drafted.put((Integer) row[0], (Long) row[1]));
        return drafted;
    }
}
