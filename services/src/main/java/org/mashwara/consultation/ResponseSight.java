package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** Who may read one response: what all its pages and files ask. */
@ApplicationScoped
class ResponseSight {

    @Inject
    private RoundDesk desk;

    @Inject
    private ClearanceReader clearances;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** @throws NotFoundException for whoever may not read the response */
    void requireSeen(Response response) {
        if (!RoundAccess.reaches(
                actor(),
                response.getRound().getId(),
                response.getSeat().getPost().getId())) {
            throw new NotFoundException("response", response.getId());
        }
        if (!mayFollow(response)
                && !RoundAccess.mayReadResponse(
                        actor(),
                        response.getSeat().getPost().getId(),
                        response.isSubmitted(),
                        desk.secretariatOf(response))) {
            throw new NotFoundException("response", response.getId());
        }
    }

    /** True for those who follow it before it counts: its office, stations that it has reached, who enters it from paper. */
    private boolean mayFollow(Response response) {
        return actor().seesFor(response.getSeat().getPost().getId())
                || clearances.reached(response.getId(), actor())
                || response.getPaper() != null && RoundAccess.mayEnterPaper(actor(), desk.secretariatOf(response));
    }

    Actor actor() {
        return actors.current();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
