package org.mashwara.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Require;

/**
 * The order in which a body's seats stand, on every day a definite one: no two seats share a place. It changes from a day
 * on; earlier days keep theirs.
 */
final class OrderOfPrecedence {

    private final Collection<Seat> seats;

    /** @param seats all that the body has, had or will have; those given later are to be among them */
    OrderOfPrecedence(Collection<Seat> seats) {
        this.seats = seats;
    }

    /** Those that have not ended before a day, in their order on it. */
    List<Seat> notEndedBefore(LocalDate day) {
        return seats.stream()
                .filter(seat -> !seat.hasEndedBefore(day))
                .sorted(Seat.inOrderOn(day))
                .toList();
    }

    /** A place after all others. */
    int last() {
        return seats.stream()
                        .flatMapToInt(seat -> seat.placesFrom(LocalDate.MIN))
                        .max()
                        .orElse(0)
                + 1;
    }

    /**
     * Puts the seats that have not ended before a day into another order from that day on.
     *
     * @param order all of them
     * @throws BusinessException {@code seat.orderIncomplete} if they are not just these; {@code seat.orderedLater} with
     *     the first day of an order that begins later and would be changed
     */
    void arrange(List<Seat> order, LocalDate from) {
        List<Seat> known = notEndedBefore(from);
        Require.that(
                order.size() == known.size() && new HashSet<>(order).equals(new HashSet<>(known)),
                "seat.orderIncomplete");
        List<Integer> places =
                known.stream().map(seat -> seat.precedenceOn(from)).toList();
        known.stream()
                .filter(seat -> !seat.getPeriod().getFrom().equals(seat.placedSince()))
                .filter(seat -> from.isBefore(seat.placedSince()))
                .map(Seat::placedSince)
                .max(Comparator.naturalOrder())
                .ifPresent(later -> {
                    throw BusinessException.onField("from", "seat.orderedLater", later);
                });
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).getPrecedence() != places.get(i)) {
                order.get(i).takePlace(places.get(i), from);
            }
        }
    }

    /** Puts a new seat right after another one on every day from a day on. */
    void insert(Seat next, Seat before, LocalDate from) {
        Set<Integer> taken = new TreeSet<>(before.placesFrom(from).boxed().toList());
        seats.stream()
                .filter(seat -> seat != next)
                .forEach(seat -> seat.renumber(place -> place
                        + (int) taken.stream().filter(each -> each < place).count()));
        next.standAfter(before, from);
    }
}
