package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mashwara.directory.Post;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingMessages;
import org.mashwara.meeting.MessagePreview;
import org.mashwara.notification.AnswerLinks.AnswerLink;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.LocalText;

/** Writes the mails about a meeting, to be sent or only to be looked at beforehand. */
@ApplicationScoped
class MeetingMailWriter implements MeetingMessages {

    private static final String INVITATION = "invitation";
    private static final String CHANGE = "change";
    private static final String VENUE = "venue";
    private static final String CANCELLATION = "cancellation";

    /** A mail that is only looked at issues no link. */
    private static final Linking NOT_YET = (place, to) -> AnswerLinks.NOT_YET;

    @Inject
    private Recipients recipients;

    @Inject
    private MailTexts texts;

    @Inject
    private AnswerLinks links;

    /** A seat that is written to; without an invitation while it is only looked at. */
    private record Place(Post post, Invitation invitation) {}

    /** What is told to a place: by which template, with which values beyond those for all. */
    private record Told(String template, Map<String, Object> values) {}

    /** Where somebody answers. */
    @FunctionalInterface
    private interface Linking {
        AnswerLink link(Place place, Recipient to);
    }

    List<MeetingMail> invitation(Meeting meeting) {
        return toAll(meeting, INVITATION, this::issued);
    }

    List<MeetingMail> venue(Meeting meeting) {
        return toAll(meeting, VENUE, this::issued);
    }

    List<MeetingMail> cancelled(Meeting meeting) {
        return toAll(meeting, CANCELLATION, this::issued);
    }

    List<MeetingMail> change(Meeting meeting, MeetingChanged event) {
        Map<String, Object> shared = MeetingWords.of(meeting, event.after());
        shared.putAll(MeetingWords.ofChange(meeting, event.before(), event.after(), event.reason()));
        return write(shared, invited(meeting), event.after().slot().day(), this::issued, place -> {
            Invitation invitation = place.invitation();
            if (event.newlyInvited().contains(invitation.getId())) {
                return new Told(INVITATION, Map.of());
            }
            return new Told(
                    CHANGE,
                    event.askedAgain().contains(invitation.getId())
                            ? MeetingWords.ofAnswer(invitation.getEarlierAnswer(), true)
                            : MeetingWords.ofAnswer(invitation.getAnswer(), false));
        });
    }

    @Override
    public List<MessagePreview> invitations(
            Meeting meeting, Collection<SeatHolder> seats, Collection<LocalText> conveners) {
        Map<String, Object> shared = MeetingWords.of(meeting, meeting.arrangement());
        shared.put(MeetingWords.CONVENERS, List.copyOf(conveners));
        List<Place> places = seats.stream()
                .map(holder -> new Place(holder.seat().getPost(), null))
                .toList();
        return previews(
                write(shared, places, meeting.getSlot().day(), NOT_YET, place -> new Told(INVITATION, Map.of())));
    }

    @Override
    public List<MessagePreview> change(Meeting meeting, Arrangement to, String reason, Collection<SeatHolder> seats) {
        Map<Long, Invitation> invitations = new HashMap<>();
        meeting.getInvitations().forEach(each -> invitations.put(each.getSeat().getId(), each));
        Map<Long, SeatHolder> holders = new HashMap<>();
        seats.forEach(each -> holders.put(each.seat().getPost().getId(), each));
        boolean again = to.asksAgain(meeting.arrangement());
        Map<String, Object> shared = MeetingWords.of(meeting, to);
        shared.putAll(MeetingWords.ofChange(meeting, meeting.arrangement(), to, reason));
        List<Place> places = seats.stream()
                .map(holder -> new Place(
                        holder.seat().getPost(), invitations.get(holder.seat().getId())))
                .toList();
        return previews(write(shared, places, to.slot().day(), NOT_YET, place -> {
            if (place.invitation() == null) {
                return new Told(INVITATION, Map.of());
            }
            InvitationAnswer answer =
                    place.invitation().answerOf(holders.get(place.post().getId()));
            return new Told(CHANGE, MeetingWords.ofAnswer(answer, again && answer != InvitationAnswer.NOT_ANSWERED));
        }));
    }

    @Override
    public List<MessagePreview> cancellation(Meeting meeting) {
        return previews(toAll(meeting, CANCELLATION, NOT_YET));
    }

    @Override
    public List<MessagePreview> venueRelease(Meeting meeting) {
        return previews(toAll(meeting, VENUE, NOT_YET));
    }

    private AnswerLink issued(Place place, Recipient to) {
        return links.to(place.invitation(), to);
    }

    private List<MeetingMail> toAll(Meeting meeting, String template, Linking linking) {
        Map<String, Object> shared = MeetingWords.of(meeting, meeting.arrangement());
        if (VENUE.equals(template)) {
            shared.put(MeetingWords.WITHHELD, false);
        }
        return write(shared, invited(meeting), meeting.getSlot().day(), linking, place -> new Told(template, Map.of()));
    }

    /** Seats that end before the meeting are no longer invited. */
    private static List<Place> invited(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        return meeting.getInvitations().stream()
                .filter(invitation -> invitation.getSeat().existsOn(day))
                .map(invitation -> new Place(invitation.getSeat().getPost(), invitation))
                .toList();
    }

    private List<MeetingMail> write(
            Map<String, Object> shared,
            List<Place> places,
            LocalDate day,
            Linking linking,
            Function<Place, Told> telling) {
        Map<Long, List<Recipient>> people =
                recipients.of(places.stream().map(place -> place.post().getId()).toList(), day);
        List<MeetingMail> mails = new ArrayList<>();
        for (Place place : places) {
            LocalText post = place.post().nameOn(day);
            Told told = telling.apply(place);
            Map<String, Object> values = new HashMap<>(shared);
            values.putAll(told.values());
            values.put("post", post);
            Recipient office = Recipient.office(post);
            for (Recipient to : people.getOrDefault(place.post().getId(), List.of(office))) {
                AnswerLink link = linking.link(place, to);
                values.put("name", to.name());
                values.put("link", link.text());
                values.put("signed", link.isSigned());
                mails.add(new MeetingMail(post, to, texts.inBoth(told.template(), values), link.secret()));
            }
        }
        return mails;
    }

    private static List<MessagePreview> previews(List<MeetingMail> mails) {
        return mails.stream().map(MeetingMail::preview).toList();
    }
}
