package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mashwara.directory.Post;
import org.mashwara.governance.Seat;
import org.mashwara.governance.SeatHolder;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.Invitation;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingChanged;
import org.mashwara.meeting.MeetingMessages;
import org.mashwara.meeting.MessagePreview;
import org.mashwara.meeting.PermissionAsked;
import org.mashwara.meeting.latechange.LateChangeDecided;
import org.mashwara.meeting.latechange.LateChangeNotice;
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
    private static final String UNINVITED = "uninvited";
    private static final String REMINDER = "reminder";
    private static final String HANDOVER = "handover";

    /** After these the meeting is no longer in the receiver's calendar. */
    private static final Set<String> TAKEN_OUT = Set.of(CANCELLATION, UNINVITED, HANDOVER);

    private static final Map<String, MailTopic> TOPICS = Map.of(
            INVITATION, MailTopic.INVITATION,
            CHANGE, MailTopic.CHANGE,
            VENUE, MailTopic.CHANGE,
            UNINVITED, MailTopic.CANCELLATION,
            CANCELLATION, MailTopic.CANCELLATION,
            REMINDER, MailTopic.REMINDER,
            HANDOVER, MailTopic.HANDOVER);

    @Inject
    private Recipients recipients;

    @Inject
    private MailTexts texts;

    @Inject
    private AnswerLinks links;

    @Inject
    private MeetingCalendars calendars;

    /** A seat that is written to; without an invitation while it is only looked at. */
    private record Place(Seat seat, Invitation invitation) {

        static Place of(Invitation invitation) {
            return new Place(invitation.getSeat(), invitation);
        }

        Post post() {
            return seat.getPost();
        }

        Long invitedSeat() {
            return invitation == null ? null : seat.getId();
        }
    }

    /** Who of all is written to. */
    @FunctionalInterface
    private interface Chosen {
        boolean is(Place place, Recipient to);
    }

    /**
     * The seats that are written to about a day.
     *
     * @param known seats whose holders on that day are known already, so that they need not be read again
     */
    private record Addressed(List<Place> places, LocalDate day, Collection<SeatHolder> known) {}

    /** All who are written to about a meeting. */
    private record Audience(List<Place> places, Map<Long, List<Recipient>> people) {

        List<Invitation> invitations() {
            return places.stream().map(Place::invitation).toList();
        }
    }

    /** What is told to a place: by which template, with which values beyond those for all. */
    private record Told(String template, Map<String, Object> values) {}

    List<MeetingMail> invitation(Meeting meeting) {
        return sent(meeting, INVITATION);
    }

    List<MeetingMail> venue(Meeting meeting) {
        return sent(meeting, VENUE);
    }

    List<MeetingMail> cancelled(Meeting meeting) {
        return sent(meeting, CANCELLATION);
    }

    /** Invites one person to sit for a seat that was invited before; nobody where the person gets no mails. */
    List<MeetingMail> invitation(Meeting meeting, Invitation invitation, long personId) {
        return toSome(
                meeting,
                INVITATION,
                meeting,
                invited(meeting, List.of()),
                (place, to) -> place.invitation().equals(invitation)
                        && Long.valueOf(personId).equals(to.personId()));
    }

    /** Reminds of some of its invitations. */
    List<MeetingMail> reminders(Meeting meeting, Collection<Long> invitations) {
        return toSome(
                meeting,
                REMINDER,
                meeting,
                invited(meeting, List.of()),
                (place, to) -> invitations.contains(place.invitation().getId()));
    }

    /** Tells somebody who will not hold the post on the day that whoever will is invited. */
    MeetingMail handover(Meeting meeting, Invitation invitation, Recipient predecessor) {
        Map<String, Object> values = MeetingWords.of(meeting, meeting.arrangement());
        Place place = Place.of(invitation);
        values.put("post", place.post().nameOn(meeting.getSlot().day()));
        Audience audience = new Audience(List.of(place), Map.of(place.post().getId(), List.of(predecessor)));
        return mail(meeting, audience, place, predecessor, new Told(HANDOVER, values));
    }

    List<MeetingMail> change(Meeting meeting, MeetingChanged event) {
        return change(meeting, event, Map.of());
    }

    List<MeetingMail> lateChange(Meeting meeting, LateChangeDecided event) {
        MeetingChanged changed = event.changed();
        return change(meeting, changed, LateChangeWords.of(meeting, changed, event.notice()));
    }

    /** @param also values that replace those of an ordinary change */
    private List<MeetingMail> change(Meeting meeting, MeetingChanged event, Map<String, Object> also) {
        Map<String, Object> shared = MeetingWords.of(meeting, event.after());
        shared.putAll(MeetingWords.ofChange(meeting, event.before(), event.after(), event.reason()));
        shared.putAll(also);
        LocalDate day = event.after().slot().day();
        List<Place> places = new ArrayList<>(invited(meeting));
        places.addAll(lapsed(meeting, event.before().slot().day(), day));
        return write(shared, new Addressed(places, day, List.of()), meeting, place -> {
            Invitation invitation = place.invitation();
            if (!invitation.getSeat().existsOn(day)) {
                return new Told(UNINVITED, Map.of());
            }
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
        List<Place> places =
                seats.stream().map(holder -> new Place(holder.seat(), null)).toList();
        Addressed addressed = new Addressed(places, meeting.getSlot().day(), seats);
        return previews(write(shared, addressed, null, place -> new Told(INVITATION, Map.of())));
    }

    @Override
    public List<MessagePreview> change(Meeting meeting, Arrangement to, String reason, Collection<SeatHolder> seats) {
        return change(meeting, to, reason, seats, Map.of());
    }

    @Override
    public List<MessagePreview> lateChange(
            Meeting meeting, Arrangement to, String reason, LateChangeNotice notice, Collection<SeatHolder> seats) {
        MeetingChanged would =
                new MeetingChanged(meeting.getId(), meeting.arrangement(), to, reason, 0, Set.of(), Set.of());
        return change(meeting, to, reason, seats, LateChangeWords.of(meeting, would, notice));
    }

    private List<MessagePreview> change(
            Meeting meeting, Arrangement to, String reason, Collection<SeatHolder> seats, Map<String, Object> also) {
        Map<Long, Invitation> invitations = new HashMap<>();
        meeting.getInvitations().forEach(each -> invitations.put(each.getSeat().getId(), each));
        Map<Long, SeatHolder> holders = new HashMap<>();
        seats.forEach(each -> holders.put(each.seat().getPost().getId(), each));
        boolean again = to.asksAgain(meeting.arrangement());
        Map<String, Object> shared = MeetingWords.of(meeting, to);
        shared.putAll(MeetingWords.ofChange(meeting, meeting.arrangement(), to, reason));
        shared.putAll(also);
        List<Place> places = new ArrayList<>();
        seats.forEach(holder -> places.add(
                new Place(holder.seat(), invitations.get(holder.seat().getId()))));
        LocalDate day = to.slot().day();
        places.addAll(lapsed(meeting, meeting.getSlot().day(), day));
        return previews(write(shared, new Addressed(places, day, seats), null, place -> {
            if (place.invitation() == null) {
                return new Told(INVITATION, Map.of());
            }
            if (!place.invitation().getSeat().existsOn(day)) {
                return new Told(UNINVITED, Map.of());
            }
            InvitationAnswer answer =
                    place.invitation().answerOf(holders.get(place.post().getId()));
            return new Told(CHANGE, MeetingWords.ofAnswer(answer, again && answer != InvitationAnswer.NOT_ANSWERED));
        }));
    }

    @Override
    public List<MessagePreview> reminder(
            Meeting meeting, Collection<Invitation> invitations, Collection<SeatHolder> seats) {
        return previews(toSome(
                meeting,
                REMINDER,
                null,
                invited(meeting, seats),
                (place, to) -> invitations.contains(place.invitation())));
    }

    @Override
    public List<MessagePreview> cancellation(Meeting meeting, Collection<SeatHolder> seats) {
        return previews(toAll(meeting, CANCELLATION, null, invited(meeting, seats)));
    }

    @Override
    public List<MessagePreview> venueRelease(Meeting meeting, Collection<SeatHolder> seats) {
        return previews(toAll(meeting, VENUE, null, invited(meeting, seats)));
    }

    private List<MeetingMail> sent(Meeting meeting, String template) {
        return toAll(meeting, template, meeting, invited(meeting, List.of()));
    }

    private List<MeetingMail> toAll(Meeting meeting, String template, Meeting sent, Addressed addressed) {
        Map<String, Object> shared = MeetingWords.of(meeting, meeting.arrangement());
        if (VENUE.equals(template)) {
            shared.put(MeetingWords.WITHHELD, false);
        }
        return write(shared, addressed, sent, place -> new Told(template, Map.of()));
    }

    private List<MeetingMail> toSome(
            Meeting meeting, String template, Meeting sent, Addressed addressed, Chosen chosen) {
        return write(
                MeetingWords.of(meeting, meeting.arrangement()),
                addressed,
                sent,
                place -> new Told(template, Map.of()),
                chosen);
    }

    private static Addressed invited(Meeting meeting, Collection<SeatHolder> known) {
        return new Addressed(invited(meeting), meeting.getSlot().day(), known);
    }

    /** Seats that end before the meeting are no longer invited. */
    private static List<Place> invited(Meeting meeting) {
        LocalDate day = meeting.getSlot().day();
        return meeting.getInvitations().stream()
                .filter(invitation -> invitation.getSeat().existsOn(day))
                .map(Place::of)
                .toList();
    }

    /** Seats that were invited for the earlier day and do not exist on the new one. */
    private static List<Place> lapsed(Meeting meeting, LocalDate before, LocalDate after) {
        return meeting.getInvitations().stream()
                .filter(invitation -> invitation.getSeat().existsOn(before)
                        && !invitation.getSeat().existsOn(after))
                .map(Place::of)
                .toList();
    }

    /** @param sent the meeting if the mails are to be sent, so that links and calendar entries are made; otherwise null */
    private List<MeetingMail> write(
            Map<String, Object> shared, Addressed addressed, Meeting sent, Function<Place, Told> telling) {
        return write(shared, addressed, sent, telling, (place, to) -> true);
    }

    /** The calendars name everybody, also where only some are written to. */
    private List<MeetingMail> write(
            Map<String, Object> shared,
            Addressed addressed,
            Meeting sent,
            Function<Place, Told> telling,
            Chosen chosen) {
        List<Place> places = addressed.places();
        LocalDate day = addressed.day();
        List<Long> posts = places.stream().map(place -> place.post().getId()).toList();
        Audience audience = new Audience(places, recipients.of(posts, day, addressed.known()));
        List<MeetingMail> mails = new ArrayList<>();
        for (Place place : places) {
            LocalText post = place.post().nameOn(day);
            Told told = telling.apply(place);
            Map<String, Object> values = new HashMap<>(shared);
            values.putAll(told.values());
            values.put("post", post);
            if (told.template().equals(INVITATION)) {
                values.putAll(PermissionAsked.of(place.seat(), day));
            }
            for (Recipient to : audience.people().getOrDefault(place.post().getId(), List.of(Recipient.office(post)))) {
                if (chosen.is(place, to)) {
                    mails.add(mail(sent, audience, place, to, new Told(told.template(), values)));
                }
            }
        }
        return mails;
    }

    private MeetingMail mail(Meeting sent, Audience audience, Place place, Recipient to, Told told) {
        boolean takenOut = TAKEN_OUT.contains(told.template());
        AnswerLink link = sent == null || takenOut ? AnswerLinks.NOT_YET : links.to(place.invitation(), to);
        Map<String, Object> values = new HashMap<>(told.values());
        values.put("name", to.name());
        values.put("link", link.text());
        values.put("signed", link.isSigned());
        LocalText post = (LocalText) values.get("post");
        MailTopic topic = TOPICS.get(told.template());
        MailTexts.Written written = texts.inBoth(told.template(), values);
        if (sent == null || to.address() == null) {
            return new MeetingMail(topic, place.invitedSeat(), post, to, written, link.secret(), null, null);
        }
        CalendarMethod method = takenOut ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
        String calendar =
                calendars.entry(sent, audience.invitations(), audience.people(), place.invitation(), to, method);
        return new MeetingMail(topic, place.invitedSeat(), post, to, written, link.secret(), calendar, method);
    }

    private static List<MessagePreview> previews(List<MeetingMail> mails) {
        return mails.stream().map(MeetingMail::preview).toList();
    }
}
