package org.mashwara.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/**
 * A body's seats that have not ended, in order of precedence, as those see them who keep them.
 *
 * @param version the body's, to be carried by every change
 * @param lastDay the body's last day, or null while none is recorded
 * @param quorum what the quorum comes to today, or null where no terms of reference are in force
 * @param hasChair whether a seat of today is the chair's
 * @param capacities in which the person may give a seat
 */
public record SeatList(
        long bodyId,
        long version,
        String code,
        LocalText name,
        LocalDate lastDay,
        List<SeatLine> seats,
        Quorum quorum,
        boolean hasChair,
        List<SeatCapacity> capacities)
        implements Serializable {

    /**
     * A seat that the person may change.
     *
     * @throws NotFoundException if there is no such seat, or it is not the person's to change
     */
    public SeatLine changeable(Long seatId) {
        return seats.stream()
                .filter(line -> Long.valueOf(line.seatId()).equals(seatId) && line.mayChange())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat", seatId));
    }

    /**
     * What a quorum rule comes to.
     *
     * @param needed how many seats must be filled
     * @param of how many count
     * @param reachable false if fewer count than must be filled
     */
    public record Quorum(int needed, int of, boolean reachable) implements Serializable {

        static Quorum of(TermsOfReference terms, int counting) {
            QuorumOutlook outlook = terms.getQuorumRule().outlook(counting);
            return new Quorum(outlook.needed(), outlook.of(), outlook.isReachable());
        }
    }
}
