package org.mashwara.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.TermsOfReference;
import org.mashwara.scheduling.planning.ReviewCycle;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/** Puts searches for plans of years on record. */
@ApplicationScoped
public class PlanningRuns {

    @Inject
    private PlanningRunRepository runs;

    @Inject
    private RuleWeightRepository weights;

    @Inject
    private RoomRepository rooms;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Commitments commitments;

    @Inject
    private Clock clock;

    /**
     * A search for a plan of the bodies' meetings, as many as their terms of reference say. What is a meeting already,
     * by an earlier plan or by hand, is kept.
     *
     * @param steps how many changes it tries at most
     * @param account who wants it
     * @throws org.mashwara.shared.BusinessException {@code planning.year}, {@code planning.noBody}, {@code
     *     planning.running}
     */
    public PlanningRun begin(int year, List<Long> bodyIds, long steps, long account) {
        PlanningRun run = newRun(year, steps, account);
        List<Commitment> known = meetingsOf(year);
        bodyIds.forEach(id ->
                addMeetings(run, governance.findBody(id).orElseThrow(() -> new NotFoundException("body", id)), known));
        Require.that(!run.getMeetings().isEmpty(), "planning.noBody", year);
        runs.add(run);
        return run;
    }

    /**
     * A search that begins with an earlier plan and moves as little of it as possible: what is past or convened stays.
     *
     * @throws org.mashwara.shared.BusinessException {@code planning.year}, {@code planning.noPlan}, {@code
     *     planning.running}
     */
    public PlanningRun beginWith(PlanningRun earlier, long steps, long account) {
        PlanningRun run = newRun(earlier.getYear(), steps, account);
        run.disturbLittle(earlier);
        Map<Long, Commitment> known = meetingsOf(earlier.getYear()).stream()
                .collect(Collectors.toMap(Commitment::meetingId, Function.identity()));
        for (ProposedMeeting proposal : runs.proposals(earlier.getId())) {
            Commitment meeting = proposal.getMeetingId() == null ? null : known.get(proposal.getMeetingId());
            ProposedMeeting added =
                    run.add(proposal.getBody(), proposal.getNumber(), meeting == null ? null : meeting.meetingId());
            if (meeting != null) {
                added.standsAt(meeting.slot(), room(meeting.roomId()));
            } else if (proposal.isPlaced() && proposal.getSlot().getStartsAt().isAfter(clock.instant())) {
                added.standsAt(proposal.getSlot(), proposal.getRoom());
            }
        }
        runs.add(run);
        return run;
    }

    private PlanningRun newRun(int year, long steps, long account) {
        Instant now = clock.instant();
        runs.running().forEach(run -> run.interruptIfSilent(now));
        PlanningRun run = new PlanningRun(year, LocalDate.now(clock).getYear(), year, steps, account, now);
        run.weighBy(weights.all());
        return run;
    }

    private Room room(long roomId) {
        return rooms.find(roomId).orElseThrow(() -> new NotFoundException("room", roomId));
    }

    private List<Commitment> meetingsOf(int year) {
        ZoneId zone = clock.getZone();
        return commitments.between(
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant(),
                null);
    }

    private void addMeetings(PlanningRun run, GoverningBody body, List<Commitment> known) {
        LocalDate first = LocalDate.of(run.getYear(), 1, 1);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.isAfter(first) ? today : first;
        int meetings = governance
                .termsOn(body.getId(), from)
                .filter(terms -> !body.hasEnd() || !body.getLastDay().isBefore(from))
                .map(TermsOfReference::getMeetingsPerYear)
                .orElse(0);
        Map<Integer, Long> already = already(run.getYear(), body, meetings, known);
        for (int number = 1; number <= meetings; number++) {
            run.add(body, number, already.get(number));
        }
    }

    /** The body's meetings of the year by the number of the sitting that they are: by an earlier plan, or by the date. */
    private Map<Integer, Long> already(int year, GoverningBody body, int meetings, List<Commitment> known) {
        Map<Integer, Long> already = new HashMap<>(runs.drafted(body.getId(), year));
        LocalDate first = LocalDate.of(year, 1, 1);
        known.stream()
                .filter(meeting ->
                        meeting.bodyIds().contains(body.getId()) && !already.containsValue(meeting.meetingId()))
                .filter(meeting -> meeting.slot().day().getYear() == year)
                .forEach(meeting -> already.putIfAbsent(
                        ReviewCycle.sittingOn(meeting.slot().day().getDayOfYear() - 1, first.lengthOfYear(), meetings),
                        meeting.meetingId()));
        return already;
    }
}
