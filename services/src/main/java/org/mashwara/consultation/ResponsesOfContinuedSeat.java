package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.SeatContinued;
import org.mashwara.governance.SeatEnded;

/**
 * What a round that is open beyond the day still asks of a seat is asked of the one that goes on in its place, with the
 * draft as it stands; where none goes on, it is asked no more.
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

    /** Whether something is asked of posts that have been abolished meanwhile, on the day that was set. */
    boolean isLapsing() {
        return !responses.ofAbolishedPosts(LocalDate.now(clock), 1).isEmpty();
    }

    /** Asks it no more. */
    void lapseWhatHasEnded() {
        responses.ofAbolishedPosts(LocalDate.now(clock), MOST_ROUNDS).forEach(Response::lapse);
    }

    /** What is to be approved above the post can still be, and what a post that exists until a later day may still give. */
    void lapse(@Observes SeatEnded ended) {
        if (!ended.from().isAfter(LocalDate.now(clock))) {
            responses.ofSeat(ended.seatId(), MOST_ROUNDS).stream()
                    .filter(response -> response.getState().isDraft())
                    .forEach(Response::lapse);
        }
    }
}
