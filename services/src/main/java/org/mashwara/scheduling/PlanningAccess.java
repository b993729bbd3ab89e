package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** A plan concerns the secretariats of the bodies whose meetings it proposes; to others it does not exist. */
@ApplicationScoped
class PlanningAccess {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private OwnBodies ownBodies;

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The ids of the person's bodies; none for whoever is no body's secretariat. */
    List<Long> bodies() {
        return ownBodies.all().stream().map(BodyChoice::id).toList();
    }

    /**
     * The proposals of a run of the person's, with the run. One query.
     *
     * @throws NotFoundException if it is none of the person's
     */
    List<ProposedMeeting> proposals(long runId) {
        List<ProposedMeeting> proposals = runs.proposals(runId, actors.current().actingPosts(), LocalDate.now(clock));
        if (proposals.isEmpty()) {
            throw new NotFoundException("planning run", runId);
        }
        return proposals;
    }

    /**
     * A run of the person's. Two queries.
     *
     * @throws NotFoundException if it is none of the person's
     */
    PlanningRun own(long runId) {
        List<Long> bodies = bodies();
        if (bodies.isEmpty()) {
            throw new NotFoundException("planning run", runId);
        }
        return entityManager
                .createQuery(
                        "select r from PlanningRun r where r.id = :run and exists"
                                + " (select p.id from ProposedMeeting p where p.run = r and p.body.id in :bodies)",
                        PlanningRun.class)
                .setParameter("run", runId)
                .setParameter("bodies", bodies)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("planning run", runId));
    }
}
