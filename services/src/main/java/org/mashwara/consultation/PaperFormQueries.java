package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mashwara.identity.Account;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** Seats for which the TWG Secretariat may enter a form on paper. */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class PaperFormQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private ConsultationReader reader;

    @Inject
    private ResponseRepository responses;

    @Inject
    private Actors actors;

    /**
     * For whom a form is entered, and whether it can be. Six queries at most.
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
        Optional<Response> written = responses.beingWritten(responseId);
        Optional<Drafting> own = written.filter(PaperEntry::isOfficesOwn).map(Response::getDrafting);
        return new PaperFormTask(
                responseId,
                round.head(),
                seat.post(),
                seat.holder(),
                seat.state(),
                written.filter(one -> one.getState() == ResponseState.AWAITING_CLEARANCE)
                        .isPresent(),
                own.map(draft -> entityManager
                                .find(Account.class, draft.getSavedBy())
                                .getPerson()
                                .getName())
                        .orElse(null),
                own.map(Drafting::getSavedAt).orElse(null),
                written.filter(PaperEntry::isGoingOn).map(Response::getId).orElse(null));
    }
}
