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
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The TWG Secretariat has the meetings of its bodies planned, and makes meetings of what it likes of the plan. */
@Stateless
@Command
@RolesAllowed(SECRETARIAT)
public class PlanningService {

    /** So many changes are tried at most; most years need far fewer. */
    private static final long STEPS = 3_000_000;

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private PlanningRuns planning;

    @Inject
    private OwnBodies ownBodies;

    @Inject
    private PlanningAccess access;

    @Inject
    private Drafting drafting;

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
     * Ends a search early; the best plan so far is kept.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.notRunning}
     */
    public void stop(long runId) {
        PlanningRun run = access.own(runId);
        run.wantStop();
        context.about("planning", runId, String.valueOf(run.getYear()));
    }

    /**
     * Makes meetings of proposals; nobody is invited yet.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.nothingChosen}, {@code planning.notPlaced}, {@code
     *     planning.alreadyDrafted}, {@code room.taken}
     */
    public void accept(long runId, @NotNull List<Long> proposalIds) {
        PlanningRun run = access.own(runId);
        Require.that(!proposalIds.isEmpty(), "planning.nothingChosen");
        List<ProposedMeeting> proposals = runs.proposals(runId);
        for (long id : proposalIds) {
            ProposedMeeting proposal = proposals.stream()
                    .filter(each -> each.getId() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("proposed meeting", id));
            proposal.requireOpen();
            proposal.becomes(drafting.draft(
                    List.of(proposal.getBody().getId()),
                    proposal.name(),
                    proposal.getSlot(),
                    proposal.getRoom().getId()));
        }
        context.about("planning", runId, String.valueOf(run.getYear()));
    }
}
