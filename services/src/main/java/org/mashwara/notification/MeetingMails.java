package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.directory.Post;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingCancelled;
import org.mashwara.meeting.MeetingConvened;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.LocalText;

/** Invites to meetings and calls them off: one mail to whoever holds the seat's post that day, one to each delegate. */
@ApplicationScoped
public class MeetingMails {

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

    void invite(@Observes MeetingConvened event) {
        write(meetings.find(event.meetingId()).orElseThrow(), "invitation");
    }

    void callOff(@Observes MeetingCancelled event) {
        write(meetings.find(event.meetingId()).orElseThrow(), "cancellation");
    }

    private void write(Meeting meeting, String template) {
        LocalDate day = meeting.getSlot().day();
        List<Long> posts = meeting.getInvitations().stream()
                .map(invitation -> invitation.getSeat().getPost().getId())
                .toList();
        Map<Long, List<Recipient>> byPost = recipients.of(posts, day);
        Map<String, Object> shared = about(meeting);
        for (Invitation invitation : meeting.getInvitations()) {
            Post post = invitation.getSeat().getPost();
            Map<String, Object> values = new HashMap<>(shared);
            values.put("post", post.nameOn(day));
            values.put("link", links.invitation(invitation.getId()));
            Recipient office = new Recipient(post.nameOn(day), null);
            for (Recipient to : byPost.getOrDefault(post.getId(), List.of(office))) {
                values.put("name", to.name());
                MailTexts.Written written = texts.inBoth(template, values);
                outbox.add(new OutboxMail(
                                to.address(),
                                to.name().getEn(),
                                written.subject(),
                                written.body(),
                                null,
                                clock.instant())
                        .about("meeting", meeting.getId()));
            }
        }
    }

    private static Map<String, Object> about(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        LocalText city = meeting.getRoom().getCity();
        Map<String, Object> values = new HashMap<>();
        values.put("reference", meeting.getReference().toString());
        values.put("meeting", meeting.getName());
        values.put("day", MailTimes.day(meeting.getSlot().localStart()));
        values.put("when", MailTimes.moment(meeting.getSlot().localStart(), city));
        values.put("room", meeting.getRoom().getName());
        values.put("city", city);
        values.put(
                "conveners",
                meeting.getNotices().stream()
                        .map(notice -> notice.getOrganisation().nameOn(day))
                        .toList());
        List<LocalText> agenda =
                meeting.getAgenda().stream().map(AgendaItem::getName).toList();
        values.put("agenda", agenda);
        values.put("hasAgenda", !agenda.isEmpty());
        return values;
    }
}
