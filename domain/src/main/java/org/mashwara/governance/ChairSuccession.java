package org.mashwara.governance;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashwara.directory.IncumbencyKind;

/**
 * Who presides when the chair does not: posts in order, as the terms of reference lay down. Only a holder sitting in
 * person may preside, by a charge that the terms of reference admit; an alternate never does.
 *
 * @param posts ids of the posts that succeed the chair, in order
 * @param charges kinds of charge whose holder may preside
 */
public record ChairSuccession(List<Long> posts, Set<IncumbencyKind> charges) {

    public ChairSuccession {
        posts = List.copyOf(posts);
        charges = charges.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(charges));
    }

    /** The seat that presides among those sure to be there: chair, co-chair, then the succession; empty if none may. */
    public Optional<Presiding> presiding(Collection<SeatStanding> seats) {
        return seats.stream()
                .filter(seat -> seat.capacity().presides() && mayPreside(seat))
                .min(Comparator.comparing(SeatStanding::capacity))
                .map(seat -> new Presiding(seat.seatId(), false))
                .or(() -> posts.stream()
                        .flatMap(post -> seats.stream().filter(seat -> seat.postId() == post && mayPreside(seat)))
                        .findFirst()
                        .map(seat -> new Presiding(seat.seatId(), true)));
    }

    private boolean mayPreside(SeatStanding seat) {
        return seat.standing() == Standing.SURE && seat.byHolder() && charges.contains(seat.charge());
    }
}
