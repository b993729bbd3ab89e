package org.mashwara.scheduling;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mashwara.scheduling.planning.DaySession;
import org.mashwara.scheduling.planning.Finding;
import org.mashwara.scheduling.planning.Placement;
import org.mashwara.scheduling.planning.PlanningCalendar;
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
        return desk.lay(run(runId));
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
                place(proposal, meeting, layout, result);
            }
        }
        for (Unplaced unplaced : result.unplaced()) {
            proposals
                    .get(layout.proposals().get(unplaced.meeting()))
                    .leaveOut(unplaced.refusedBy().entrySet().stream()
                            .map(refused -> new PlanningRemark(refused.getKey(), refused.getValue(), 0))
                            .toList());
        }
        List<PlanningRemark> byRule = remarks(result.review().findings());
        run.conclude(result.steps(), result.cost(), result.bound(), byRule, clock.instant());
    }

    private void place(ProposedMeeting proposal, int meeting, CycleLayout layout, PlanningResult result) {
        List<PlanningRemark> against = remarks(result.review().of(meeting));
        Commitment fixed = layout.fixed().get(meeting);
        ZoneId zone = proposal.getBody().getTimeZone();
        if (fixed != null) {
            proposal.propose(TimeSlot.between(fixed.from(), fixed.until(), zone), room(fixed.roomId()), against);
            return;
        }
        Placement place = result.plan().place(meeting).orElseThrow();
        PlanningCalendar calendar = layout.problem().calendar();
        LocalDate day = calendar.date(calendar.dayOf(place.slot()));
        DaySession session = calendar.sessions().get(calendar.sessionOf(place.slot()));
        proposal.propose(
                TimeSlot.of(day, session.starts(), session.ends(), zone),
                room(layout.problem().rooms().get(place.room()).id()),
                against);
    }

    private Room room(long roomId) {
        return rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
    }

    /** The soft rules among them, each once, the dearest first. */
    private static List<PlanningRemark> remarks(List<Finding> findings) {
        Map<String, PlanningRemark> byRule = new TreeMap<>();
        findings.stream()
                .filter(finding -> !finding.hard())
                .forEach(finding -> byRule.merge(
                        finding.rule(),
                        new PlanningRemark(finding.rule(), finding.times(), finding.cost()),
                        (one, other) -> new PlanningRemark(
                                one.getRule(),
                                one.getTimes() + other.getTimes(),
                                one.getPoints() + other.getPoints())));
        List<PlanningRemark> remarks = new ArrayList<>(byRule.values());
        remarks.sort((one, other) -> Long.compare(other.getPoints(), one.getPoints()));
        return remarks;
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
