package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.Post;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.meeting.Minutes;
import org.mashwara.meeting.MinutesCirculated;
import org.mashwara.notification.Recipients.Recipient;

/** Tells the members of a meeting that its minutes are out, and until when they may send corrections. */
@ApplicationScoped
public class MinutesMails {

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

    void tell(@Observes MinutesCirculated event) {
        Meeting meeting = meetings.find(event.meetingId()).orElseThrow();
        Minutes minutes = meeting.getMinutes().orElseThrow();
        ZoneId zone = meeting.getSlot().getZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Post> posts = meeting.getInvitations().stream()
                .map(invitation -> invitation.getSeat().getPost())
                .distinct()
                .toList();
        Map<Long, List<Recipient>> people =
                recipients.of(posts.stream().map(Post::getId).toList(), today);
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", meeting.getName());
        values.put("reference", meeting.getReference().toString());
        values.put("number", minutes.getNumber());
        values.put("day", MailTimes.day(meeting.getSlot().getStartsAt().atZone(zone)));
        if (minutes.getCorrectionsUntil() != null) {
            values.put("until", MailTimes.day(minutes.getCorrectionsUntil().atStartOfDay(zone)));
        }
        values.put("link", links.minutes(meeting.getId()));
        for (Invitation invitation : meeting.getInvitations()) {
            Post post = invitation.getSeat().getPost();
            values.put("post", post.nameOn(today));
            people.getOrDefault(post.getId(), List.of()).forEach(to -> write(meeting, invitation, to, values));
        }
    }

    private void write(Meeting meeting, Invitation invitation, Recipient to, Map<String, Object> values) {
        values.put("name", to.name());
        MailTexts.Written written = texts.inBoth("minutes", values);
        outbox.add(new OutboxMail(
                        to.address(), to.name().getEn(), written.subject(), written.body(), null, clock.instant())
                .about("meeting", meeting.getId())
                .telling(MailTopic.MINUTES, invitation.getSeat().getId()));
    }
}
