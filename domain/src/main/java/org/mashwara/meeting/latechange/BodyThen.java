package org.mashwara.meeting.latechange;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.QuorumForecast;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.scheduling.slots.BodyOutlook;

/**
 * A body of the meeting with the standing of its seats, as they have answered.
 *
 * @param bodyId the body
 * @param quorum by the terms of reference in force on the meeting date
 * @param succession by the same terms
 * @param seats in order of precedence
 */
public record BodyThen(long bodyId, QuorumRule quorum, ChairSuccession succession, List<SeatStanding> seats) {

    public BodyThen {
        seats = List.copyOf(seats);
    }

    /** What its quorum and chair come to, if its seats stood otherwise. */
    BodyOutlook outlook(UnaryOperator<SeatStanding> otherwise) {
        return BodyOutlook.of(
                bodyId, quorum, succession, seats.stream().map(otherwise).toList());
    }

    /** Whether somebody can't come and its quorum is not sure. */
    boolean isInQuestion() {
        QuorumForecast forecast = quorum.forecast(seats, succession);
        return !forecast.isReached()
                && seats.stream()
                        .anyMatch(seat -> seat.capacity().countsTowardsQuorum() && seat.standing() == Standing.UNABLE);
    }

    /** Whether it has chair or co-chair of whom none comes in person. */
    boolean isWithoutChair() {
        List<SeatStanding> presiding =
                seats.stream().filter(seat -> seat.capacity().presides()).toList();
        return !presiding.isEmpty()
                && presiding.stream()
                        .allMatch(seat -> seat.standing() == Standing.UNABLE
                                || seat.standing() == Standing.SURE && !seat.byHolder());
    }
}
