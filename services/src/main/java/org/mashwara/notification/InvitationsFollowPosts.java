package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mashwara.directory.Person;
import org.mashwara.directory.PostTransferred;
import org.mashwara.identity.LinkPurpose;
import org.mashwara.identity.SignedLinks;
import org.mashwara.meeting.Invitation;

/**
 * When a post changes hands between convening and meeting, the invitation follows the post: whoever holds it on the day
 * is invited, whoever does not is told, and the links that were sent to the latter open nothing any more.
 */
@ApplicationScoped
public class InvitationsFollowPosts {

    @Inject
    private TransferredInvitations transferred;

    @Inject
    private MeetingMails mails;

    @Inject
    private Recipients recipients;

    @Inject
    private SignedLinks links;

    void follow(@Observes PostTransferred event) {
        TransferredInvitations.Passing passing = transferred.of(event);
        passing.invitations().forEach(passed -> {
            if (passed.waits()) {
                mails.inviteSuccessor(passed.invitation().getMeeting(), passed.invitation(), event.successorId());
            }
            if (passing.predecessor() != null) {
                takeFrom(passing.predecessor(), passed.invitation());
            }
        });
    }

    private void takeFrom(Person predecessor, Invitation invitation) {
        links.revoke(
                LinkPurpose.INVITATION,
                "invitation",
                invitation.getId(),
                link -> predecessor.getId().equals(link.personId()));
        recipients
                .person(predecessor)
                .ifPresent(person -> mails.tellPredecessor(invitation.getMeeting(), invitation, person));
    }
}
