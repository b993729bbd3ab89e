package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.NotFoundException;

/** Gives an answer to an invitation, whichever way it came, and tells those who listen. */
@ApplicationScoped
class GivenAnswers {

    @Inject
    private Seating seating;

    @Inject
    private Event<InvitationAnswered> answered;

    /** The seat of an invitation with its holder on the meeting date. */
    SeatHolder holder(Invitation invitation) {
        return seating.places(invitation.getMeeting()).holders().stream()
                .filter(place -> place.seat().equals(invitation.getSeat()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation of a seat that has ended", invitation.getId()));
    }

    /** @param answer a verb of the invitation, given the seat with its holder on the meeting date */
    void give(Invitation invitation, BiConsumer<Invitation, SeatHolder> answer) {
        answer.accept(invitation, holder(invitation));
        tell(invitation);
    }

    /** An answer has been given or changed. */
    void tell(Invitation invitation) {
        answered.fire(new InvitationAnswered(
                invitation.getMeeting().getId(),
                invitation.getId(),
                invitation.getAnswer(),
                invitation.getChannel() != null && invitation.getChannel().isEntered()));
    }

    /** A representative as a form describes them. */
    static void nominate(Invitation invitation, Nomination nomination, SeatHolder holder, Receipt receipt) {
        invitation.nominateAlternate(
                nomination.name(),
                nomination.designation(),
                null,
                Letter.of(nomination.letterNumber(), nomination.letterDated()),
                holder,
                receipt);
    }
}
