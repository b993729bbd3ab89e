package org.mashwara.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Upload;

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
    private GivenAnswers answers;

    @Inject
    private Actors actors;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /** The holder of the post comes. */
    public void accept(long invitationId, long version) {
        answers.give(
                desk.toAnswer(invitationId, version),
                (invitation, holder) -> invitation.accept(holder, inThePortal(null)));
    }

    /** Nobody comes for the seat; the reason is required. */
    public void unable(long invitationId, long version, String reason) {
        answers.give(
                desk.toAnswer(invitationId, version),
                (invitation, holder) -> invitation.unable(reason, holder, inThePortal(null)));
    }

    /** A representative comes for the seat. */
    public void nominateAlternate(long invitationId, long version, Nomination nomination) {
        answers.give(
                desk.toAnswer(invitationId, version),
                (invitation, holder) ->
                        GivenAnswers.nominate(invitation, nomination, holder, inThePortal(nomination.scan())));
    }

    /** Enters for a seat that the holder of the post comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterAccepted(long invitationId, long version, Received received) {
        answers.give(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            invitation.accept(holder, onBehalf(received));
        });
    }

    /** Enters for a seat that nobody comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterUnable(long invitationId, long version, String reason, Received received) {
        answers.give(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            invitation.unable(reason, holder, onBehalf(received));
        });
    }

    /** Enters for a seat that a representative comes. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void enterAlternate(long invitationId, long version, Nomination nomination, Received received) {
        answers.give(desk.toAnswerOnBehalf(invitationId, version), (invitation, holder) -> {
            GivenAnswers.nominate(invitation, nomination, holder, onBehalf(received));
        });
    }

    private Receipt inThePortal(Upload scan) {
        return Receipt.inThePortal(desk.keep(scan), actors.current().accountId(), clock.instant());
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
