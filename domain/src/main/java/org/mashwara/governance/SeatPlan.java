package org.mashwara.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * @param seats all of the body, of any days
     * @param heldOn the days on which the body has sat
     */
    public SeatPlan(GoverningBody body, Collection<Seat> seats, Collection<LocalDate> heldOn) {
        this.body = Require.present("body", body);
        this.seats = new ArrayList<>(seats);
        this.heldOn = heldOn.stream().sorted().toList();
    }

    /** In order of precedence. */
    public List<Seat> all() {
        return seats.stream().sorted(inOrder()).toList();
    }

    /** Those of a day, in order of precedence. */
    public List<Seat> on(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.existsOn(day))
                .sorted(inOrder())
                .toList();
    }

    /** Those that have not ended before a day, in order of precedence: what can still be put in another order. */
    public List<Seat> notEndedBefore(LocalDate day) {
        return seats.stream()
                .filter(seat -> !seat.hasEndedBefore(day))
                .sorted(inOrder())
                .toList();
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
        body.requireNoEnd();
        Require.present("post", post);
        Require.present("capacity", capacity);
        Period period = Period.from(Require.present("from", from));
        if (seats.stream()
                .anyMatch(
                        seat -> seat.getPost().equals(post) && seat.getPeriod().overlaps(period))) {
            throw BusinessException.onField("post", "seat.alreadyThere");
        }
        requireOneChair(capacity, period, null);
        Seat seat = new Seat(body, post, capacity, lastPlace() + 1, period);
        seats.add(seat);
        return seat;
    }

    /**
     * Lets a post sit in another capacity from a day on, at its place in the order of precedence. From the seat's very
     * first day on it is a correction of the seat itself.
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
        Seat next = new Seat(body, seat.getPost(), capacity, lastPlace() + 1, rest);
        seat.endOn(from.minusDays(1));
        seats.add(next);
        place(next, seat);
        return Optional.of(next);
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
     * Lets another post sit in the place of one that is abolished, at its place in the order of precedence. If the
     * other one sits already, the seat only ends.
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
        Seat next = new Seat(body, successor, seat.getCapacity(), lastPlace() + 1, rest);
        seats.add(next);
        place(next, seat);
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
     * Moves a seat to a place among those that have not ended before a day.
     *
     * @param position from 1; beyond the ends means the first or the last
     * @throws BusinessException {@code seat.ended} if the seat itself has ended before
     */
    public void move(Seat seat, int position, LocalDate today) {
        List<Seat> order = new ArrayList<>(notEndedBefore(today));
        if (!order.remove(seat)) {
            throw new BusinessException("seat.ended", seat.getPeriod().getUntil());
        }
        order.add(Math.max(0, Math.min(position - 1, order.size())), seat);
        arrange(order);
    }

    /**
     * Puts the seats that have not ended before a day into another order.
     *
     * @param seatIds ids of all of them, each once
     * @throws BusinessException {@code seat.orderIncomplete} if they are not just these
     */
    public void order(List<Long> seatIds, LocalDate today) {
        List<Seat> known = notEndedBefore(today);
        Set<Long> asked = new HashSet<>(seatIds);
        Require.that(asked.size() == seatIds.size() && asked.equals(ids(known)), "seat.orderIncomplete");
        arrange(seatIds.stream().map(this::seat).toList());
    }

    /** @throws NotFoundException if the body has no such seat */
    public Seat seat(long seatId) {
        return seats.stream()
                .filter(seat -> seat.getId() != null && seat.getId() == seatId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat", seatId));
    }

    private void place(Seat next, Seat before) {
        List<Seat> order = new ArrayList<>(all());
        order.remove(next);
        order.add(order.indexOf(before) + 1, next);
        arrange(order);
    }

    /** The same places, taken in this order: they stay different from those of the seats that are not among them. */
    private static void arrange(List<Seat> order) {
        List<Integer> places = order.stream().map(Seat::getPrecedence).sorted().toList();
        for (int i = 0; i < order.size(); i++) {
            order.get(i).takePlace(places.get(i));
        }
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

    private int lastPlace() {
        return seats.stream().mapToInt(Seat::getPrecedence).max().orElse(0);
    }

    private static Set<Long> ids(List<Seat> some) {
        Set<Long> ids = new HashSet<>();
        some.forEach(seat -> ids.add(seat.getId()));
        return ids;
    }

    private static Comparator<Seat> inOrder() {
        return Comparator.comparingInt(Seat::getPrecedence);
    }
}
