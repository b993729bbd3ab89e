package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.consultation.FeedbackRound;
import org.mashwara.consultation.Response;
import org.mashwara.consultation.RoundAccess;
import org.mashwara.identity.LinkGrant;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.SignedLinks;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;
import org.mashwara.notification.Recipients.Recipient;

/**
 * Where the receiver of a mail answers an invitation, gives feedback or reads what the agency answered: by a signed link
 * of the receiver's own, which is kept apart from the mail's text, or after signing in where the receiver may only look,
 * or has no address.
 */
@ApplicationScoped
class AnswerLinks {

    /** Stands in a mail that is only looked at: nothing is issued before it is sent. */
    static final AnswerLink NOT_YET = AnswerLink.open("…");

    /** How long the agency's answers can be read by the link of the mail that tells of them. */
    static final Duration ANSWERS = Duration.ofDays(90);

    @Inject
    private SignedLinks links;

    @Inject
    private PortalLinks portal;

    @Inject
    private Clock clock;

    /**
     * An address in a mail.
     *
     * @param text what stands in the text: the address, or {@link OutboxMail#SECRET_PLACE}
     * @param secret what goes there if only the receiver may know it; otherwise null
     */
    record AnswerLink(String text, String secret) {

        /** One that anybody may know. */
        static AnswerLink open(String address) {
            return new AnswerLink(address, null);
        }

        /** True where it opens what it is about without signing in. */
        boolean isSigned() {
            return secret != null;
        }
    }

    /**
     * The address for one who gets the mail. Issues a link, as long as it can be answered: to be called only in the
     * transaction that writes the mail.
     */
    AnswerLink to(Invitation invitation, Recipient recipient) {
        Meeting meeting = invitation.getMeeting();
        Instant end = meeting.getSlot().getEndsAt();
        boolean open =
                meeting.getState() == MeetingState.CONVENED && clock.instant().isBefore(end);
        if (!open || !recipient.mayAnswer() || recipient.address() == null) {
            return AnswerLink.open(portal.invitation(invitation.getId()));
        }
        String code = links.issue(new LinkGrant(
                LinkPurpose.INVITATION,
                "invitation",
                invitation.getId(),
                invitation.getSeat().getPost().getId(),
                recipient.personId(),
                recipient.name(),
                recipient.address(),
                end));
        return new AnswerLink(OutboxMail.SECRET_PLACE, portal.signedInvitation(code));
    }

    /** The links of a round that is extended are good until it closes now. */
    void prolong(FeedbackRound round) {
        links.prolong(LinkPurpose.RESPONSE, RoundAccess.LINKED, round.getId(), round.getClosesAt());
    }

    /** The address of what was sent, where it can be changed until the round closes; otherwise like that of the form. */
    AnswerLink receipt(Response response, Recipient recipient) {
        return to(response, recipient, portal.receipt(response.getId()), whileOpen(response));
    }

    /** The address of what was sent, with the agency's answers; good for {@link #ANSWERS}. */
    AnswerLink answered(Response response, Recipient recipient) {
        return to(
                response,
                recipient,
                portal.answers(response.getRound().getId()),
                clock.instant().plus(ANSWERS));
    }

    /**
     * The address of the form for one who is asked for feedback, good until the round closes; what is written there is
     * recorded by the account, which whoever has none gets with the first use. Issues a link: to be called only in the
     * transaction that writes the mail.
     */
    AnswerLink to(Response response, Recipient recipient) {
        return to(response, recipient, portal.response(response.getId()), whileOpen(response));
    }

    /** Until when a round can be answered; now, if it cannot. */
    private Instant whileOpen(Response response) {
        FeedbackRound round = response.getRound();
        return round.isOpenAt(clock.instant()) ? round.getClosesAt() : clock.instant();
    }

    /** @param without the address for those who get no link */
    private AnswerLink to(Response response, Recipient recipient, String without, Instant until) {
        boolean offered = recipient.mayAnswer() && recipient.letIn() && recipient.address() != null;
        if (!until.isAfter(clock.instant()) || !offered) {
            return AnswerLink.open(without);
        }
        String code = links.issue(new LinkGrant(
                LinkPurpose.RESPONSE,
                RoundAccess.LINKED,
                response.getRound().getId(),
                response.getSeat().getPost().getId(),
                recipient.personId(),
                recipient.name(),
                recipient.address(),
                until));
        return new AnswerLink(OutboxMail.SECRET_PLACE, portal.signedResponse(response.getId(), code));
    }
}
