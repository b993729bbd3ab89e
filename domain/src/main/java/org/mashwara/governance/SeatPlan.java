package org.mashwara.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashwara.directory.Post;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Period;
import org.mashwara.shared.Require;

/**
 * All seats that a body has, had or will have, in order of precedence. Gives, changes and ends them, and keeps: on any
 * day a post has at most one seat and at most one seat is the chair's; no two seats share a place in the order of
 * precedence, so that every day has a definite order. What a meeting relied on that was held stays as it was.
 */
public final class SeatPlan {

    private final GoverningBody body;
    private final List<Seat> seats;
    private final List<LocalDate> heldOn;
    private final OrderOfPrecedence order;

    /**
     * @param seats all of the body, of any days
     * @param heldOn the days on which the body has sat
     */
    public SeatPlan(GoverningBody body, Collection<Seat> seats, Collection<LocalDate> heldOn) {
        this.body = Require.present("body", body);
        this.seats = new ArrayList<>(seats);
        this.order = new OrderOfPrecedence(this.seats);
        this.heldOn = heldOn.stream().sorted().toList();
    }

    /** In order of precedence by the latest record. */
    public List<Seat> all() {
        return seats.stream()
                .sorted(Comparator.comparingInt(Seat::getPrecedence))
                .toList();
    }

    /** Those of a day, in order of precedence. */
    public List<Seat> on(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.existsOn(day))
                .sorted(Seat.inOrderOn(day))
                .toList();
    }

    /** Those that have not ended before a day, in their order on it: what can be put in another order from it on. */
    public List<Seat> notEndedBefore(LocalDate day) {
        return order.notEndedBefore(day);
    }

    /** How many seats count towards the quorum on a day. */
    public int countingOn(LocalDate day) {
        return (int) on(day).stream()
                .filter(seat -> seat.getCapacity().countsTowardsQuorum())
                .count();
    }

    /**
     * Gives a post a seat from a day on, at the end of the order of precedence.
     *
     * @return the seat, to be added
     * @throws BusinessException {@code body.ended}; {@code seat.alreadyThere} if the post has a seat then or later,
     *     {@code seat.chairTaken} if another seat is the chair's then or later
     */
    public Seat give(Post post, SeatCapacity capacity, LocalDate from) {
        return give(post, capacity, from, null);
    }

    /**
     * Gives a post a seat for a time, at the end of the order of precedence.
     *
     * @param until its last day, or null if it has no known end
     * @return the seat, to be added
     * @throws BusinessException {@code body.ended}; {@code seat.alreadyThere} if the post has a seat within that time,
     *     {@code seat.chairTaken} if another seat is the chair's then, {@code seat.endsBeforeItBegins}
     */
    public Seat give(Post post, SeatCapacity capacity, LocalDate from, LocalDate until) {
        body.requireNoEnd();
        Require.present("post", post);
        Require.present("capacity", capacity);
        Require.present("from", from);
        if (until != null && until.isBefore(from)) {
            throw BusinessException.onField("lastDay", "seat.endsBeforeItBegins", from);
        }
        Period period = Period.between(from, until);
        if (seats.stream()
                .anyMatch(
                        seat -> seat.getPost().equals(post) && seat.getPeriod().overlaps(period))) {
            throw BusinessException.onField("post", "seat.alreadyThere");
        }
        requireOneChair(capacity, period, null);
        Seat seat = new Seat(body, post, capacity, order.last(), period);
        seats.add(seat);
        return seat;
    }

    /**
     * Lets a post sit in another capacity from a day on, at its place in the order of precedence and with the permission
     * that it needs. From the seat's very first day on it is a correction of the seat itself.
     *
     * @return the seat that goes on in the place of the first, to be added; nothing for a correction
     * @throws BusinessException {@code seat.sameCapacity}, {@code seat.notThen} if the seat does not exist on that day,
     *     {@code seat.satLater} if the body has sat since, {@code seat.chairTaken}
     */
    public Optional<Seat> changeCapacity(Seat seat, SeatCapacity capacity, LocalDate from) {
        body.requireNoEnd();
        Require.present("from", from);
        Require.present("capacity", capacity);
        if (seat.getCapacity() == capacity) {
            throw BusinessException.onField("capacity", "seat.sameCapacity");
        }
        if (!seat.existsOn(from)) {
            throw BusinessException.onField("from", "seat.notThen");
        }
        refuseIfSat("from", seat, from);
        Period rest = Period.between(from, seat.getPeriod().getUntil());
        requireOneChair(capacity, rest, seat);
        if (seat.getPeriod().getFrom().equals(from)) {
            seat.serveAs(capacity);
            return Optional.empty();
        }
        Seat next = new Seat(body, seat.getPost(), capacity, order.last(), rest);
        seat.endOn(from.minusDays(1));
        goesOn(next, seat, from);
        return Optional.of(next);
    }

    /**
     * A seat needs an authority's permission to attend, from a day on; earlier days stay as they were.
     *
     * @param authority the post that permits
     * @param leadDays so many days before a meeting it must be asked
     * @throws BusinessException {@code seat.notThen} if the seat does not exist on that day, {@code seat.satLater} if the
     *     body has sat since, {@code permission.ownPost}, {@code permission.leadDays}
     */
    public void requirePermission(Seat seat, Post authority, int leadDays, LocalDate from) {
        requireUnused(seat, from);
        seat.needPermission(authority, leadDays, from);
    }

    /**
     * A seat needs no permission to attend from a day on; earlier days stay as they were.
     *
     * @throws BusinessException {@code seat.notThen}, {@code seat.satLater} as for {@link #requirePermission}; {@code
     *     permission.noneNeeded} if it needs none then
     */
    public void waivePermission(Seat seat, LocalDate from) {
        requireUnused(seat, from);
        if (seat.permissionNeedOn(from).isEmpty()) {
            throw BusinessException.onField("from", "permission.noneNeeded");
        }
        seat.needNoPermission(from);
    }

    /**
     * Ends a seat.
     *
     * @param lastDay its last day
     * @throws BusinessException {@code seat.ended} if it ends on that day or earlier already, {@code seat.satLater} if
     *     the body has sat with it after that day, {@code seat.endsBeforeItBegins}
     */
    public void end(Seat seat, LocalDate lastDay) {
        Require.present("lastDay", lastDay);
        Period period = seat.getPeriod();
        if (!period.isOpen() && !lastDay.isBefore(period.getUntil())) {
            throw BusinessException.onField("lastDay", "seat.ended", period.getUntil());
        }
        if (lastDay.isBefore(period.getFrom())) {
            throw BusinessException.onField("lastDay", "seat.endsBeforeItBegins", period.getFrom());
        }
        refuseIfSat("lastDay", seat, lastDay.plusDays(1));
        seat.endOn(lastDay);
    }

    /**
     * Lets another post sit in the place of one that is abolished, at its place in the order of precedence and with the
     * permission that it needs, unless that was the other post's to give. If the other one sits already, the seat only
     * ends.
     *
     * @param successor the post that succeeds, or null if none does
     * @param from the first day without the abolished post
     * @return the seat that goes on in the place of the first, to be added; nothing if the seat only ends
     * @throws BusinessException on the field {@code from}: {@code seat.satLater} if the body has sat since, {@code
     *     seat.endsBeforeItBegins} if the seat begins on that day or later
     */
    public Optional<Seat> succeed(Seat seat, Post successor, LocalDate from) {
        refuseIfSat("from", seat, from);
        if (!seat.getPeriod().getFrom().isBefore(from)) {
            throw BusinessException.onField(
                    "from", "seat.endsBeforeItBegins", seat.getPeriod().getFrom());
        }
        Period rest = Period.between(from, seat.getPeriod().getUntil());
        boolean sits = seats.stream()
                .anyMatch(other ->
                        other.getPost().equals(successor) && other.getPeriod().overlaps(rest));
        seat.endOn(from.minusDays(1));
        if (successor == null || sits) {
            return Optional.empty();
        }
        Seat next = new Seat(body, successor, seat.getCapacity(), order.last(), rest);
        goesOn(next, seat, from);
        return Optional.of(next);
    }

    /**
     * Ends every seat with the body.
     *
     * @throws BusinessException {@code body.seatsBeginLater} if one begins after that day
     */
    public void endAll(LocalDate lastDay) {
        seats.stream()
                .map(seat -> seat.getPeriod().getFrom())
                .filter(lastDay::isBefore)
                .findFirst()
                .ifPresent(later -> {
                    throw BusinessException.onField("lastDay", "body.seatsBeginLater", later);
                });
        seats.stream()
                .filter(seat ->
                        seat.getPeriod().isOpen() || seat.getPeriod().getUntil().isAfter(lastDay))
                .forEach(seat -> seat.endOn(lastDay));
    }

    /**
     * The body goes on: the seats that ended with it go on with it, unless the post has been abolished.
     *
     * @param ended the body's last day, no more
     * @return the seats that go on, in order of precedence
     */
    public List<Seat> goOnWithBody(LocalDate ended) {
        List<Seat> going = on(ended).stream()
                .filter(seat -> ended.equals(seat.getPeriod().getUntil()))
                .filter(seat -> seat.getPost().getLastDay() == null)
                .toList();
        going.forEach(Seat::goOn);
        return going;
    }

    /**
     * Moves a seat to a place among those that have not ended before a day, from that day on.
     *
     * @param position from 1; beyond the ends means the first or the last
     * @throws BusinessException {@code seat.ended} if the seat itself has ended before; {@code seat.orderedLater} if
     *     another order begins later
     */
    public void move(Seat seat, int position, LocalDate from) {
        List<Seat> wanted = new ArrayList<>(notEndedBefore(Require.present("from", from)));
        if (!wanted.remove(seat)) {
            throw new BusinessException("seat.ended", seat.getPeriod().getUntil());
        }
        wanted.add(Math.max(0, Math.min(position - 1, wanted.size())), seat);
        order.arrange(wanted, from);
    }

    /**
     * Puts the seats that have not ended before a day into another order, from that day on.
     *
     * @param seatIds ids of all of them, each once
     * @throws BusinessException {@code seat.orderIncomplete} if they are not just these; {@code seat.orderedLater} if
     *     another order begins later
     */
    public void order(List<Long> seatIds, LocalDate from) {
        List<Seat> known = notEndedBefore(Require.present("from", from));
        List<Seat> wanted = seatIds.stream()
                .flatMap(id -> known.stream().filter(seat -> id.equals(seat.getId())))
                .toList();
        Require.that(wanted.size() == seatIds.size(), "seat.orderIncomplete");
        order.arrange(wanted, from);
    }

    /** @throws NotFoundException if the body has no such seat */
    public Seat seat(long seatId) {
        return seats.stream()
                .filter(seat -> seat.getId() != null && seat.getId() == seatId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat", seatId));
    }

    private void goesOn(Seat next, Seat before, LocalDate from) {
        seats.add(next);
        order.insert(next, before, from);
        next.takeOverPermissionNeeds(before);
    }

    private void requireUnused(Seat seat, LocalDate from) {
        body.requireNoEnd();
        if (!seat.existsOn(Require.present("from", from))) {
            throw BusinessException.onField("from", "seat.notThen");
        }
        refuseIfSat("from", seat, from);
    }

    private void requireOneChair(SeatCapacity capacity, Period period, Seat but) {
        if (capacity == SeatCapacity.CHAIR
                && seats.stream()
                        .anyMatch(seat -> seat != but
                                && seat.getCapacity() == SeatCapacity.CHAIR
                                && seat.getPeriod().overlaps(period))) {
            throw BusinessException.onField("capacity", "seat.chairTaken");
        }
    }

    private void refuseIfSat(String field, Seat seat, LocalDate from) {
        heldOn.stream()
                .filter(day -> !day.isBefore(from) && seat.existsOn(day))
                .findFirst()
                .ifPresent(day -> {
                    throw BusinessException.onField(field, "seat.satLater", day);
                });
    }
}
