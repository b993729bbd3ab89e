package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;

/** The TWG Secretariat has the meetings of its bodies planned. */
@Stateless
@Command
@RolesAllowed(SECRETARIAT)
public class PlanningService {

    /** So many changes are tried at most; most years need far fewer. */
    private static final long STEPS = 3_000_000;

    @Inject
    private PlanningRuns planning;

    @Inject
    private OwnBodies ownBodies;

    @Inject
    private PlanningAccess access;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Event<PlanningWanted> wanted;

    /**
     * Begins to search a plan of a year for all bodies of which the person is the secretariat, as often as their terms
     * of reference say. What has become a meeting by an earlier plan stays.
     *
     * @return the run's id
     * @throws org.mashwara.shared.BusinessException {@code planning.year}, {@code planning.noBody}, {@code
     *     planning.running}
     */
    public long start(@NotNull Integer year) {
        List<Long> bodies = ownBodies.all().stream().map(BodyChoice::id).toList();
        PlanningRun run = planning.begin(year, bodies, STEPS, actors.current().accountId());
        context.about("planning", run.getId(), String.valueOf(year));
        wanted.fire(new PlanningWanted(run.getId()));
        return run.getId();
    }

    /**
     * Begins to search how a plan of the person's can be kept with the fewest changes, after a holiday was announced, a
     * room was lost or somebody went away: what is past or convened stays, what is only planned or proposed may move.
     *
     * @return the new run's id
     * @throws org.mashwara.shared.BusinessException {@code planning.year}, {@code planning.noPlan}, {@code
     *     planning.running}
     */
    public long replan(long runId) {
        PlanningRun earlier = access.own(runId);
        PlanningRun run = planning.beginWith(earlier, STEPS, actors.current().accountId());
        context.about("planning", run.getId(), String.valueOf(run.getYear()));
        wanted.fire(new PlanningWanted(run.getId()));
        return run.getId();
    }

    /**
     * Ends a search early; the best plan so far is kept.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.notRunning}
     */
    public void stop(long runId) {
        PlanningRun run = access.own(runId);
        run.wantStop();
        context.about("planning", runId, String.valueOf(run.getYear()));
    }
}
