package org.mashwara.governance;

import static org.mashwara.shared.Roles.ADMINISTRATOR;
import static org.mashwara.shared.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;

/**
 * Who sits in a body, in what capacity and in which order: kept by an administrator, or by the body's own TWG
 * Secretariat as far as {@link BodyAccess} lets it. A body that is none of the person's business is not found. Every
 * command names the body's version that was shown.
 */
@Stateless
@Command
@RolesAllowed({ADMINISTRATOR, SECRETARIAT})
public class SeatService {

    @Inject
    private BodyPlans plans;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private PostRepository posts;

    @Inject
    private Event<SeatContinued> continued;

    @Inject
    private CommandContext context;

    /**
     * Gives a post a seat from a day on, last in the order of precedence.
     *
     * @return the seat's id
     * @throws BusinessException {@code seat.notYours}, or what {@link SeatPlan#give} refuses
     */
    public long give(long bodyId, long version, Long postId, SeatCapacity capacity, LocalDate from) {
        GoverningBody body = load(bodyId, version);
        Post post =
                posts.find(Require.present("post", postId)).orElseThrow(() -> new NotFoundException("post", postId));
        requireMine(body, Require.present("capacity", capacity));
        Seat seat = plans.seats(body).give(post, capacity, from);
        governance.add(seat);
        return seat.getId();
    }

    /**
     * Lets a post sit in another capacity from a day on; what was asked of its seat for later is asked of the one that
     * goes on.
     *
     * @throws BusinessException {@code seat.notYours}, or what {@link SeatPlan#changeCapacity} refuses
     */
    public void changeCapacity(long bodyId, long version, long seatId, SeatCapacity capacity, LocalDate from) {
        GoverningBody body = load(bodyId, version);
        SeatPlan plan = plans.seats(body);
        Seat seat = plan.seat(seatId);
        requireMine(body, seat.getCapacity());
        requireMine(body, Require.present("capacity", capacity));
        plan.changeCapacity(seat, capacity, from).ifPresent(next -> {
            governance.add(next);
            continued.fire(new SeatContinued(seatId, next.getId(), from));
        });
    }

    /**
     * Ends a seat.
     *
     * @param lastDay its last day
     * @throws BusinessException {@code seat.notYours}, or what {@link SeatPlan#end} refuses
     */
    public void end(long bodyId, long version, long seatId, LocalDate lastDay) {
        GoverningBody body = load(bodyId, version);
        SeatPlan plan = plans.seats(body);
        Seat seat = plan.seat(seatId);
        requireMine(body, seat.getCapacity());
        plan.end(seat, lastDay);
    }

    /**
     * Moves a seat in the order of precedence from a day on; earlier days keep theirs.
     *
     * @param position from 1; beyond the ends means the first or the last
     * @throws BusinessException what {@link SeatPlan#move} refuses
     */
    public void move(long bodyId, long version, long seatId, int position, LocalDate from) {
        SeatPlan plan = plans.seats(load(bodyId, version));
        plan.move(plan.seat(seatId), position, from);
    }

    /**
     * Sets the whole order of precedence from a day on; earlier days keep theirs.
     *
     * @param seatIds the seats that have not ended before that day, in their order
     * @throws BusinessException what {@link SeatPlan#order} refuses
     */
    public void order(long bodyId, long version, @NotNull List<Long> seatIds, LocalDate from) {
        plans.seats(load(bodyId, version)).order(seatIds, from);
    }

    /**
     * A seat needs the permission of an authority to attend, from a day on.
     *
     * @param authorityId the post that permits
     * @param leadDays so many days before a meeting it must be asked
     * @throws BusinessException {@code seat.notYours}, or what {@link SeatPlan#requirePermission} refuses
     */
    public void requirePermission(
            long bodyId, long version, long seatId, Long authorityId, Integer leadDays, LocalDate from) {
        GoverningBody body = load(bodyId, version);
        Post authority = posts.find(Require.present("authority", authorityId))
                .orElseThrow(() -> new NotFoundException("post", authorityId));
        SeatPlan plan = plans.seats(body);
        Seat seat = plan.seat(seatId);
        requireMine(body, seat.getCapacity());
        plan.requirePermission(seat, authority, Require.present("leadDays", leadDays), from);
    }

    /**
     * A seat needs no permission to attend from a day on.
     *
     * @throws BusinessException {@code seat.notYours}, or what {@link SeatPlan#waivePermission} refuses
     */
    public void waivePermission(long bodyId, long version, long seatId, LocalDate from) {
        GoverningBody body = load(bodyId, version);
        SeatPlan plan = plans.seats(body);
        Seat seat = plan.seat(seatId);
        requireMine(body, seat.getCapacity());
        plan.waivePermission(seat, from);
    }

    private GoverningBody load(long bodyId, long version) {
        GoverningBody body = plans.toSeat(bodyId);
        body.requireVersion(version);
        governance.touch(body);
        context.about("body", bodyId, body.getCode());
        return body;
    }

    private void requireMine(GoverningBody body, SeatCapacity capacity) {
        if (!plans.given(body).contains(capacity)) {
            throw BusinessException.onField("capacity", "seat.notYours");
        }
    }
}
