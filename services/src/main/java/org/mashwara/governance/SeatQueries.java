package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashwara.directory.HolderRow;
import org.mashwara.directory.Incumbency;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.TransferEffect;
import org.mashwara.shared.NotFoundException;

/** Seats as those see them who keep them, and what a change of one does before it is recorded. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class SeatQueries {

    @Inject
    private BodyPlans plans;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private IncumbencyRepository incumbencies;

    @Resource
    private SessionContext session;

    /**
     * The seats of a body that have not ended before a day, in their order on it.
     *
     * @param from that day
     * @throws NotFoundException if there is none of that code, or its seats are not the person's to keep
     */
    public SeatList seats(String code, @NotNull LocalDate from) {
        GoverningBody body = plans.toSeat(code);
        SeatPlan plan = plans.seatsToRead(body);
        List<Seat> seats = plan.notEndedBefore(from);
        Map<Long, Incumbency> holders = incumbencies.holdersOn(
                seats.stream().map(seat -> seat.getPost().getId()).toList(), from);
        List<SeatCapacity> capacities = plans.given(body);
        List<SeatLine> lines = new ArrayList<>();
        for (Seat seat : seats) {
            lines.add(line(seat, lines.size() + 1, holders, capacities, from));
        }
        return new SeatList(
                body.getId(),
                body.getVersion(),
                body.getCode(),
                body.getName(),
                body.getLastDay(),
                lines,
                quorum(body, plan, from).orElse(null),
                plan.on(from).stream().anyMatch(seat -> seat.getCapacity() == SeatCapacity.CHAIR),
                capacities);
    }

    /**
     * What the end of a seat does; refuses whatever the rules refuse.
     *
     * @param lastDay its last day
     */
    public SeatPreview end(String code, long seatId, LocalDate lastDay) {
        return preview(code, seatId, lastDay == null ? null : lastDay.plusDays(1), (plan, seat) -> {
            plan.end(seat, lastDay);
            return plans.touchedOfSeat(seat, lastDay.plusDays(1));
        });
    }

    /** What another capacity from a day on does; refuses whatever the rules refuse. */
    public SeatPreview changeCapacity(String code, long seatId, SeatCapacity capacity, LocalDate from) {
        return preview(code, seatId, from, (plan, seat) -> {
            plan.changeCapacity(seat, capacity, from);
            return List.of();
        });
    }

    /** A change as tried out; answers what it touches under way. */
    private interface Trial {
        List<TransferEffect> on(SeatPlan plan, Seat seat);
    }

    private SeatPreview preview(String code, long seatId, LocalDate from, Trial trial) {
        GoverningBody body = plans.toSeat(code);
        session.setRollbackOnly(); // tried out, never kept
        SeatPlan plan = plans.seats(body);
        Seat seat = plan.seat(seatId);
        Optional<TermsOfReference> terms = from == null ? Optional.empty() : governance.termsOn(body.getId(), from);
        int before = from == null ? 0 : plan.countingOn(from);
        List<TransferEffect> effects = trial.on(plan, seat);
        int after = plan.countingOn(from);
        return new SeatPreview(
                seat.getPost().nameOn(from),
                from,
                terms.map(rule -> SeatList.Quorum.of(rule, before)).orElse(null),
                terms.map(rule -> SeatList.Quorum.of(rule, after)).orElse(null),
                misses(plan, SeatCapacity.CHAIR, from),
                misses(plan, SeatCapacity.SECRETARIAT, from),
                effects);
    }

    private static boolean misses(SeatPlan plan, SeatCapacity capacity, LocalDate day) {
        return plan.on(day).stream().noneMatch(seat -> seat.getCapacity() == capacity);
    }

    private Optional<SeatList.Quorum> quorum(GoverningBody body, SeatPlan plan, LocalDate day) {
        return governance.termsOn(body.getId(), day).map(terms -> SeatList.Quorum.of(terms, plan.countingOn(day)));
    }

    private static SeatLine line(
            Seat seat, int position, Map<Long, Incumbency> holders, List<SeatCapacity> capacities, LocalDate today) {
        return new SeatLine(
                seat.getId(),
                position,
                seat.getCapacity(),
                seat.getPost().getId(),
                seat.getPost().nameOn(today),
                seat.getPost().getOrganisation().nameOn(today),
                HolderRow.of(holders.get(seat.getPost().getId())),
                seat.getPeriod().getFrom(),
                seat.getPeriod().getUntil(),
                seat.permissionNeedsFrom(today).stream()
                        .map(need -> PermissionNeedRow.of(need, today))
                        .toList(),
                !seat.getPeriod().getFrom().isAfter(today),
                capacities.contains(seat.getCapacity()));
    }
}
