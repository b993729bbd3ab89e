package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.mashwara.governance.SeatHolder;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * Seats answer their invitations: the holder of the post, or a delegate, in the portal; or the TWG Secretariat enters
 * what came by letter, telephone or messenger. An answer may be changed until the session opens. Each method takes the
 * invitation's version as the page showed it.
 */
@Stateless
@Command
@RolesAllowed({Roles.COUNTERPART, Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD})
public class InvitationService {

    @Inject
    private MeetingDesk desk;

    @Inject
    private Seating seating;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvitationAnswered> answered;

    /** The holder of the post comes. */
    public void accept(long invitationId, long version) {
        answer(desk.toAnswer(invitationId, version), (invitation, holder) -> invitation.accept(holder, inThePortal()));
    }

    /** Nobody comes for the seat; the reason is required. */
    public void unable(long invitationId, long version, String reason) {
        answer(
                desk.toAnswer(invitationId, version),
                (invitation, holder) -> invitation.unable(reason, holder, inThePortal()));
    }

    /** A representative comes for the seat. */
    public void nominateAlternate(long invitationId, long version, Nomination nomination) {
        answer(
                desk.toAnswer(invitationId, version),
                (invitation, holder) -> nominate(invitation, nomination, holder, inThePortal()));
    }

    /** Enters for a seat that the holder of the post comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterAccepted(long invitationId, long version, Received received) {
        answer(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            invitation.accept(holder, onBehalf(received));
        });
    }

    /** Enters for a seat that nobody comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterUnable(long invitationId, long version, String reason, Received received) {
        answer(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            invitation.unable(reason, holder, onBehalf(received));
        });
    }

    /** Enters for a seat that a representative comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterAlternate(long invitationId, long version, Nomination nomination, Received received) {
        answer(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            nominate(invitation, nomination, holder, onBehalf(received));
        });
    }

    private void answer(Invitation invitation, BiConsumer<Invitation, SeatHolder> given) {
        Meeting meeting = invitation.getMeeting();
        SeatHolder holder = seating.places(meeting).holders().stream()
                .filter(place -> place.seat().equals(invitation.getSeat()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("invitation of a seat that has ended", invitation.getId()));
        given.accept(invitation, holder);
        answered.fire(new InvitationAnswered(
                meeting.getId(),
                invitation.getId(),
                invitation.getAnswer(),
                invitation.getChannel() != Channel.PORTAL));
    }

    private void nominate(Invitation invitation, Nomination nomination, SeatHolder holder, Receipt receipt) {
        invitation.nominateAlternate(
                nomination.name(),
                nomination.designation(),
                null,
                Letter.of(nomination.letterNumber(), nomination.letterDated()),
                holder,
                receipt);
    }

    private Receipt inThePortal() {
        return Receipt.inThePortal(actors.current().accountId(), clock.instant());
    }

    private Receipt onBehalf(Received received) {
        Receipt receipt = Receipt.onBehalf(
                received.channel(),
                received.givenBy(),
                received.diaryNumber(),
                desk.keep(received.scan()),
                actors.current().accountId(),
                clock.instant());
        context.note(receipt.getChannel() + ", " + receipt.getGivenBy()
                + (receipt.getDiaryNumber() == null ? "" : ", " + receipt.getDiaryNumber()));
        return receipt;
    }
}
