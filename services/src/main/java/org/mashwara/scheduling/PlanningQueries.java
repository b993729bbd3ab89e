package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Plans of years, for the secretariats of the bodies that they are about. */
@Stateless
@RolesAllowed(SECRETARIAT)
public class PlanningQueries {

    private static final String CONCERNS =
            " exists (select m.id from ProposedMeeting m where m.run = r and m.body.id in :bodies)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private PlanningAccess access;

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private Clock clock;

    /** The years that can be planned, the present one first. */
    public List<Integer> years() {
        int thisYear = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(thisYear, thisYear + PlanningRun.YEARS_AHEAD)
                .boxed()
                .toList();
    }

    /** The searches so far, the latest first. Three queries. */
    public Page<PlanningRunRow> runs(int first, int size) {
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        List<Long> bodies = access.bodies();
        if (bodies.isEmpty()) {
            return new Page<>(List.of(), 0, from, most);
        }
        long total = entityManager
                .createQuery("select count(r) from PlanningRun r where" + CONCERNS, Long.class)
                .setParameter("bodies", bodies)
                .getSingleResult();
        List<PlanningRunRow> rows = entityManager
                .createQuery(
                        "select r, p.name from PlanningRun r, Account a join a.person p where a.id = r.startedBy and"
                                + CONCERNS
                                + " order by r.startedAt desc, r.id desc",
                        Object[].class)
                .setParameter("bodies", bodies)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> PlanningRunRow.of((PlanningRun) row[0], (LocalText) row[1]))
                .toList();
        return new Page<>(rows, total, from, most);
    }

    /**
     * One search with what it proposes. Four queries.
     *
     * @throws org.mashwara.shared.NotFoundException if it concerns none of the person's bodies
     */
    public YearPlan plan(long runId) {
        List<Long> bodies = access.bodies();
        Object[] found = bodies.isEmpty()
                ? null
                : entityManager
                        .createQuery(
                                "select r, p.name from PlanningRun r, Account a join a.person p"
                                        + " where r.id = :run and a.id = r.startedBy and" + CONCERNS,
                                Object[].class)
                        .setParameter("run", runId)
                        .setParameter("bodies", bodies)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            throw new NotFoundException("planning run", runId);
        }
        PlanningRun run = (PlanningRun) found[0];
        return new YearPlan(
                PlanningRunRow.of(run, (LocalText) found[1]),
                run.getCosts().stream().map(RemarkRow::of).toList(),
                runs.proposals(runId).stream().map(ProposalRow::of).toList());
    }
}
