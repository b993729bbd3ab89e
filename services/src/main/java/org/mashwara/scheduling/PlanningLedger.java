package org.mashwara.scheduling;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashwara.scheduling.planning.MeetingToPlan;
import org.mashwara.scheduling.planning.Moved;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanReview;
import org.mashwara.scheduling.planning.PlanningProgress;
import org.mashwara.scheduling.planning.PlanningResult;
import org.mashwara.scheduling.planning.Unplaced;
import org.mashwara.shared.NotFoundException;

/** Keeps the books of searches in the background, each entry in a transaction of its own. */
@Singleton
@Lock(LockType.READ)
public class PlanningLedger {

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private RoomRepository rooms;

    @Inject
    private CycleDesk desk;

    @Inject
    private Clock clock;

    /** Lays a run's year out. */
    public CycleLayout lay(long runId) {
        List<ProposedMeeting> proposals = runs.proposals(runId);
        CycleLayout layout = desk.lay(proposals);
        proposals.stream()
                .filter(proposal -> layout.freed().contains(proposal.getId()))
                .forEach(ProposedMeeting::beFree);
        return layout;
    }

    /**
     * Notes how far a run is.
     *
     * @return false if it is to end
     */
    public boolean hear(long runId, PlanningProgress progress) {
        return run(runId).isHeard(progress.steps(), progress.cost(), progress.bound(), clock.instant());
    }

    /** Writes down what a run has found. */
    public void conclude(long runId, CycleLayout layout, PlanningResult result) {
        PlanningRun run = run(runId);
        if (!run.isHeard(result.steps(), result.cost(), result.bound(), clock.instant()) && !run.isStopWanted()) {
            return;
        }
        Map<Long, ProposedMeeting> proposals =
                runs.proposals(runId).stream().collect(Collectors.toMap(ProposedMeeting::getId, proposal -> proposal));
        for (int meeting = 0; meeting < layout.proposals().size(); meeting++) {
            ProposedMeeting proposal = proposals.get(layout.proposals().get(meeting));
            if (result.plan().place(meeting).isPresent()) {
                place(proposal, meeting, layout, result.review());
            }
        }
        for (Moved moved : result.moved()) {
            proposals
                    .get(layout.proposals().get(moved.meeting()))
                    .because(PlanRemarks.counts(moved.because()), moved.saving());
        }
        for (Unplaced unplaced : result.unplaced()) {
            proposals
                    .get(layout.proposals().get(unplaced.meeting()))
                    .leaveOut(unplaced.refusedBy().entrySet().stream()
                            .map(refused -> new PlanningRemark(refused.getKey(), refused.getValue(), 0))
                            .toList());
        }
        List<PlanningRemark> byRule = PlanRemarks.of(result.review().findings());
        run.conclude(result.steps(), result.cost(), result.bound(), byRule, clock.instant());
    }

    private void place(ProposedMeeting proposal, int meeting, CycleLayout layout, PlanReview review) {
        List<PlanningRemark> against = PlanRemarks.of(review.of(meeting));
        Commitment linked = layout.linked().get(meeting);
        Placement place = review.plan().place(meeting).orElseThrow();
        MeetingToPlan planned = layout.problem().meeting(meeting);
        if (planned.fixed() && linked != null) {
            proposal.propose(linked.slot(), room(linked.roomId()), against);
            if (linked.from().isAfter(clock.instant())) {
                proposal.because(PlanRemarks.counts(review.againstWhereItStands(meeting)), 0);
            }
        } else if (proposal.getStood() != null && place.equals(planned.standing())) {
            proposal.propose(proposal.getStood(), proposal.getStoodRoom(), against);
        } else {
            proposal.propose(
                    layout.clock().time(place.slot(), proposal.getBody().getTimeZone()),
                    room(layout.problem().rooms().get(place.room()).id()),
                    against);
        }
    }

    private Room room(long roomId) {
        return rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
    }

    /** Notes that a run came to nothing. */
    public void fail(long runId) {
        run(runId).fail(clock.instant());
    }

    /** Finds runs whose server is no more. */
    public void interruptSilent() {
        runs.running().forEach(run -> run.interruptIfSilent(clock.instant()));
    }

    private PlanningRun run(long runId) {
        return runs.find(runId).orElseThrow(() -> new NotFoundException("planning run", runId));
    }
}
