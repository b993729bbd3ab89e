package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostTransferred;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.LocalText;

/**
 * Tells who takes a post over which invitations wait for an answer: those to convened meetings still to come, for which
 * the successor is to hold the post and nobody has answered, or only somebody who no longer holds it then.
 */
@ApplicationScoped
public class TransferMails {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Inject
    private TransferredInvitations transferred;

    @Inject
    private Recipients recipients;

    @Inject
    private MailTexts texts;

    @Inject
    private PortalLinks links;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private Clock clock;

    void tell(@Observes PostTransferred event) {
        TransferredInvitations.Passing passing = transferred.of(event);
        List<Invitation> open = passing.invitations().stream()
                .filter(TransferredInvitations.Passed::waits)
                .map(TransferredInvitations.Passed::invitation)
                .toList();
        if (!open.isEmpty()) {
            write(event, passing.successor(), passing.post(), open);
        }
    }

    private void write(PostTransferred event, Person successor, Post post, List<Invitation> open) {
        Instant now = clock.instant();
        recipients.person(successor).ifPresent(to -> {
            Map<String, Object> values = new HashMap<>();
            values.put("name", to.name());
            values.put("post", post.nameOn(event.from()));
            values.put("from", MailTimes.day(event.from().atStartOfDay(clock.getZone())));
            values.put("invitations", open.stream().map(this::line).toList());
            MailTexts.Written written = texts.inBoth("transfer", values);
            outbox.add(new OutboxMail(to.address(), to.name().getEn(), written.subject(), written.body(), null, now)
                    .about("post", event.postId()));
        });
    }

    /** One invitation, with the address at which it is answered. */
    private LocalText line(Invitation invitation) {
        Meeting meeting = invitation.getMeeting();
        LocalText when = MailTimes.moment(
                meeting.getSlot().localStart(), meeting.getRoom().getCity());
        String link = links.invitation(invitation.getId());
        return LocalText.of(
                meeting.getReference() + ", " + meeting.getName().getEn() + ": " + when.getEn() + "\n  " + link,
                meeting.getReference() + "، " + meeting.getName().in(URDU) + ": " + when.getUr() + "\n  " + link);
    }
}
