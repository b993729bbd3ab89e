package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.LineOfHolders;
import org.mashwara.directory.Person;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.directory.PostTransferred;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.shared.LocalText;

/**
 * Tells who takes a post over which invitations wait for an answer: those to convened meetings still to come, for which
 * the successor is to hold the post and nobody has answered, or only somebody who no longer holds it then.
 */
@ApplicationScoped
public class TransferMails {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Inject
    private PostRepository posts;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private MeetingRepository meetings;

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
        Person successor = posts.findPerson(event.successorId()).orElseThrow();
        Post post = posts.find(event.postId()).orElseThrow();
        List<Invitation> open = open(event, post);
        if (!open.isEmpty()) {
            write(event, successor, post, open);
        }
    }

    private List<Invitation> open(PostTransferred event, Post post) {
        LineOfHolders line = new LineOfHolders(post, incumbencies.ofPost(event.postId()));
        return meetings.convenedInvitations(event.postId(), clock.instant()).stream()
                .filter(invitation -> waitsFor(event, invitation, post, line))
                .toList();
    }

    private static boolean waitsFor(PostTransferred event, Invitation invitation, Post post, LineOfHolders line) {
        LocalDate day = invitation.getMeeting().getSlot().day();
        SeatHolder holder = new SeatHolder(
                invitation.getSeat(), post.nameOn(day), line.holderOn(day).orElse(null));
        return !day.isBefore(event.from())
                && Long.valueOf(event.successorId()).equals(holder.personId())
                && invitation.answerOf(holder) == InvitationAnswer.NOT_ANSWERED;
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
