package org.mashwara.scheduling;

import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** The TWG Secretariat changes a plan by hand, and makes meetings of what it likes of it. */
@Stateless
@Command
@RolesAllowed(SECRETARIAT)
public class PlanChangeService {

    @Inject
    private PlanningAccess access;

    @Inject
    private Plans plans;

    @Inject
    private Drafting drafting;

    @Inject
    private Redating redating;

    @Inject
    private CommandContext context;

    /**
     * Puts a proposal elsewhere by hand; all others stay, and the plan says what it costs now.
     *
     * @param version the proposal's, as the page showed it
     * @param session which of the day's sessions, from 0
     * @throws org.mashwara.shared.BusinessException {@code planning.noPlan}, {@code planning.alreadyDrafted}, {@code
     *     planning.breaksRule} if a hard rule forbids it
     * @throws NotFoundException if there is no such place
     */
    public void move(long runId, long proposalId, long version, LocalDate day, int session, Long roomId) {
        PlanAtHand plan = plans.of(access.proposals(runId));
        ProposedMeeting proposal = plan.proposal(proposalId);
        proposal.requireVersion(version);
        plan.put(proposal, plan.placement(Require.present("day", day), session, Require.present("room", roomId)));
        context.about("planning", runId, String.valueOf(proposal.getRun().getYear()));
    }

    /**
     * Makes meetings of proposals, and puts planned meetings where the plan moves them; nobody is invited yet.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.nothingChosen}, {@code planning.notPlaced}, {@code
     *     planning.alreadyDrafted}, {@code room.taken}
     */
    public void accept(long runId, @NotNull List<Long> proposalIds) {
        List<ProposedMeeting> proposals = access.proposals(runId);
        Require.that(!proposalIds.isEmpty(), "planning.nothingChosen");
        for (long id : proposalIds) {
            ProposedMeeting proposal = proposals.stream()
                    .filter(each -> each.getId() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("proposed meeting", id));
            accept(proposal);
        }
        context.about(
                "planning", runId, String.valueOf(proposals.get(0).getRun().getYear()));
    }

    private void accept(ProposedMeeting proposal) {
        proposal.requireOpen();
        long room = proposal.getRoom().getId();
        if (proposal.getMeetingId() == null) {
            proposal.becomes(
                    drafting.draft(List.of(proposal.getBody().getId()), proposal.name(), proposal.getSlot(), room));
        } else {
            redating.redate(proposal.getMeetingId(), proposal.getSlot(), room);
            proposal.isFollowed();
        }
    }
}
