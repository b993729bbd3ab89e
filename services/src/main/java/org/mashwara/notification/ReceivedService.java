package org.mashwara.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.meeting.Channel;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationService;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.Nomination;
import org.mashwara.meeting.Received;
import org.mashwara.shared.Actors;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** The TWG Secretariat deals with what came by mail and was not applied by itself. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class ReceivedService {

    @Inject
    private ReceivedDesk desk;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private InvitationService invitations;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Takes what a calendar program said as the answer of a seat, though it was not applied by itself.
     *
     * @param version the mail's, as the page showed it
     * @param invitationId the invitation that it answers
     * @param designation the post of the representative, where it names one
     * @param because why it may count, required
     * @throws BusinessException {@code received.noAnswer} where it says nothing that can be an answer,
     *     {@code received.handled}, and what entering an answer refuses
     */
    public void apply(long mailId, long version, long invitationId, String designation, String because) {
        ReceivedMail mail = desk.toHandle(mailId, version);
        if (mail.getSays() == null) {
            throw new BusinessException("received.noAnswer");
        }
        enter(mail, invitationId, designation, because);
        mail.applyByHand(invitationId, because, actors.current().accountId(), clock.instant());
        desk.about(mail);
    }

    /**
     * Leaves it at that.
     *
     * @param because why, required
     * @throws BusinessException {@code received.handled}
     */
    public void setAside(long mailId, long version, String because) {
        ReceivedMail mail = desk.toHandle(mailId, version);
        mail.setAside(because, actors.current().accountId(), clock.instant());
        desk.about(mail);
    }

    private void enter(ReceivedMail mail, long invitationId, String designation, String because) {
        Invitation invitation = meetings.findInvitation(invitationId)
                .filter(known -> mail.getMeetingId() == null
                        || mail.getMeetingId().equals(known.getMeeting().getId()))
                .orElseThrow(() -> new NotFoundException("invitation", invitationId));
        Received received = new Received(Channel.E_MAIL, mail.getFromAddress(), null, null);
        long shown = invitation.getVersion();
        switch (mail.getSays()) {
            case ACCEPTED -> invitations.enterAccepted(invitationId, shown, received);
            case DECLINED ->
                invitations.enterUnable(
                        invitationId, shown, mail.getText() == null ? because : mail.getText(), received);
            case DELEGATED ->
                invitations.enterAlternate(
                        invitationId,
                        shown,
                        new Nomination(mail.getDelegateName(), designation, null, null, null),
                        received);
            default -> throw new BusinessException("received.noAnswer");
        }
    }
}
