package org.mashwara.consultation;

import java.util.Set;
import org.mashwara.governance.Seat;
import org.mashwara.programme.Activity;
import org.mashwara.programme.Subprogramme;
import org.mashwara.shared.Require;

/**
 * To whom a round is addressed.
 *
 * @param seats those chosen, if it is addressed to some seats; otherwise empty
 * @param subprogrammes those chosen, if it is addressed by subprogramme; otherwise empty
 */
public record Addressing(AddressedTo to, Set<Seat> seats, Set<Subprogramme> subprogrammes) {

    /** @throws org.mashwara.shared.BusinessException {@code round.addressedToNobody} if what it is addressed by is missing */
    public Addressing {
        Require.present("addressedTo", to);
        seats = to == AddressedTo.SEATS ? Set.copyOf(seats) : Set.of();
        subprogrammes = to == AddressedTo.SUBPROGRAMMES ? Set.copyOf(subprogrammes) : Set.of();
        Require.that(to != AddressedTo.SEATS || !seats.isEmpty(), "round.addressedToNobody");
        Require.that(to != AddressedTo.SUBPROGRAMMES || !subprogrammes.isEmpty(), "round.addressedToNobody");
    }

    /** To all seats. */
    public static Addressing all() {
        return new Addressing(AddressedTo.ALL, Set.of(), Set.of());
    }

    boolean reaches(Seat seat) {
        return to != AddressedTo.SEATS || seats.contains(seat);
    }

    boolean covers(Activity activity) {
        return to != AddressedTo.SUBPROGRAMMES
                || subprogrammes.contains(activity.getOutput().getOutcome().getSubprogramme());
    }
}
