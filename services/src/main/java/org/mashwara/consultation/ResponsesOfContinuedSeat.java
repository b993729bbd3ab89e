package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatContinued;

/**
 * What a round that is open beyond the day still asks of a seat is asked of the one that goes on in its place, with the
 * draft as it stands.
 */
@ApplicationScoped
class ResponsesOfContinuedSeat {

    /** More rounds than a seat is ever asked in at a time. */
    private static final int MOST_ROUNDS = 1000;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private OpenResponses responses;

    @Inject
    private Clock clock;

    void passOn(@Observes SeatContinued continued) {
        Instant from = continued.from().atStartOfDay(clock.getZone()).toInstant();
        governance
                .findSeat(continued.seatId())
                .ifPresent(next -> responses.ofSeat(continued.endedSeatId(), MOST_ROUNDS).stream()
                        .filter(response -> response.getRound().getClosesAt().isAfter(from))
                        .forEach(response -> response.passTo(next)));
    }
}
