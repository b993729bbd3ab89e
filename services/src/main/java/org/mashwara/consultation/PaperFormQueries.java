package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** Seats for which the TWG Secretariat may enter a form on paper. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class PaperFormQueries {

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * For whom a form is entered. One query.
     *
     * @throws NotFoundException for whoever does not run the round, and unless it is open
     */
    public PaperFormTask task(long responseId) {
        Actor actor = actors.current();
        ConsultationReader.OfResponse found = reader.response(responseId, actor);
        ConsultationReader.Round round = found.round();
        if (!RoundAccess.mayEnterPaper(actor, round.places().secretariatPosts())
                || !round.head().open()) {
            throw new NotFoundException("response to enter", responseId);
        }
        SeatProgress seat = found.given().seat();
        return new PaperFormTask(
                responseId, round.head().id(), round.head().name(), seat.post(), seat.holder(), seat.state());
    }
}
