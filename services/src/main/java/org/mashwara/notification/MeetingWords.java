package org.mashwara.notification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mashwara.meeting.AgendaItem;
import org.mashwara.meeting.Arrangement;
import org.mashwara.meeting.ChangedAspect;
import org.mashwara.meeting.InvitationAnswer;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingMode;
import org.mashwara.shared.LocalText;

/** What mails say of a meeting, by the names in their templates. A withheld venue is not among it. */
final class MeetingWords {

    static final String CONVENERS = "conveners";
    static final String WITHHELD = "withheld";

    private static final Locale URDU = Locale.forLanguageTag("ur");

    private static final Map<MeetingMode, LocalText> MODES = new EnumMap<>(Map.of(
            MeetingMode.IN_PERSON, LocalText.of("in person", "بالمشافہ"),
            MeetingMode.HYBRID, LocalText.of("in the room or over a link", "مقام پر یا لنک کے ذریعے"),
            MeetingMode.ONLINE, LocalText.of("over a link", "لنک کے ذریعے")));

    private MeetingWords() {}

    /** When, where, how and about what. */
    static Map<String, Object> of(Meeting meeting, Arrangement arrangement) {
        Map<String, Object> values = new HashMap<>();
        values.put("reference", meeting.getReference().toString());
        values.put("meeting", meeting.getName());
        values.put("day", MailTimes.day(arrangement.slot().localStart()));
        values.put("when", span(arrangement));
        values.put("room", arrangement.room().getName());
        values.put("city", arrangement.room().getCity());
        values.put(WITHHELD, meeting.isVenueWithheld());
        values.put("joinLink", arrangement.joinLink());
        values.put("how", arrangement.mode() == MeetingMode.IN_PERSON ? null : MODES.get(arrangement.mode()));
        values.put(
                CONVENERS,
                meeting.getNotices().stream()
                        .map(notice -> notice.getOrganisation()
                                .nameOn(arrangement.slot().day()))
                        .toList());
        List<LocalText> agenda =
                meeting.getAgenda().stream().map(AgendaItem::getName).toList();
        values.put("agenda", agenda);
        values.put("hasAgenda", !agenda.isEmpty());
        return values;
    }

    /** In what it was changed, and why. */
    static Map<String, Object> ofChange(Meeting meeting, Arrangement before, Arrangement after, String reason) {
        Set<ChangedAspect> aspects = after.changesFrom(before);
        List<LocalText> lines = new ArrayList<>();
        if (aspects.contains(ChangedAspect.TIME)) {
            lines.add(line("Time", "وقت", span(after), span(before)));
        }
        if (aspects.contains(ChangedAspect.PLACE)) {
            lines.add(placeLine(meeting, before, after));
        }
        if (aspects.contains(ChangedAspect.MODE)) {
            lines.add(line("Taking part", "شرکت", MODES.get(after.mode()), MODES.get(before.mode())));
        }
        if (aspects.contains(ChangedAspect.LINK) && after.joinLink() != null) {
            lines.add(LocalText.of("Link: " + after.joinLink(), "لنک: " + after.joinLink()));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("changes", lines);
        values.put("reason", reason);
        values.put("before", span(before));
        return values;
    }

    /** What a seat had answered, and whether that counts no longer. */
    static Map<String, Object> ofAnswer(InvitationAnswer answer, boolean again) {
        Map<String, Object> values = new HashMap<>();
        values.put("again", again);
        values.put("stands", !again && answer != InvitationAnswer.NOT_ANSWERED);
        values.put("open", answer == InvitationAnswer.NOT_ANSWERED);
        values.put("was" + answer.name(), true);
        return values;
    }

    private static LocalText placeLine(Meeting meeting, Arrangement before, Arrangement after) {
        if (!meeting.isVenueWithheld()) {
            return line("Place", "مقام", place(after), place(before));
        }
        LocalText city = after.room().getCity();
        return LocalText.of(
                "Place: in " + city.getEn() + "; the venue will be told later",
                "مقام: " + city.in(URDU) + "؛ جگہ بعد میں بتائی جائے گی");
    }

    private static LocalText line(String en, String ur, LocalText now, LocalText before) {
        return LocalText.prose(
                en + ": " + now.getEn() + " (before: " + before.getEn() + ")",
                ur + ": " + now.in(URDU) + " (پہلے: " + before.in(URDU) + ")");
    }

    private static LocalText place(Arrangement arrangement) {
        LocalText room = arrangement.room().getName();
        LocalText city = arrangement.room().getCity();
        return LocalText.prose(room.getEn() + ", " + city.getEn(), room.in(URDU) + "، " + city.in(URDU));
    }

    private static LocalText span(Arrangement arrangement) {
        return MailTimes.span(
                arrangement.slot().localStart(),
                arrangement.slot().localEnd(),
                arrangement.room().getCity());
    }
}
