package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.ServerConfiguration;

/** What a calendar is told of a meeting. A withheld venue is not among it. */
@ApplicationScoped
public class CalendarEvents {

    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Inject
    private ServerConfiguration configuration;

    /**
     * The meeting as it stands.
     *
     * @param parties the seats that it shows; none for a feed
     */
    public CalendarEvent of(Meeting meeting, Instant stamp, List<CalendarParty> parties) {
        return new CalendarEvent(
                meeting.getCalendar().getUid(),
                meeting.getCalendar().getSequence(),
                stamp,
                meeting.getSlot(),
                meeting.getName().getEn() + " (" + meeting.getReference() + ")",
                description(meeting),
                location(meeting),
                url(meeting),
                meeting.getState() == MeetingState.CANCELLED,
                meeting.getBodies().get(0).getBody().getName().getEn(),
                configuration.mailFrom(),
                parties);
    }

    private String description(Meeting meeting) {
        StringBuilder lines = new StringBuilder(both(meeting.getName()));
        if (meeting.isVenueWithheld()) {
            lines.append("\nThe venue will be told later. / جگہ بعد میں بتائی جائے گی۔");
        }
        if (meeting.getJoinLink() != null) {
            lines.append("\nLink / لنک: ").append(meeting.getJoinLink());
        }
        return lines.append('\n').append(url(meeting)).toString();
    }

    private static String location(Meeting meeting) {
        LocalText city = meeting.getRoom().getCity();
        if (meeting.isVenueWithheld()) {
            return both(city);
        }
        LocalText room = meeting.getRoom().getName();
        return room.getEn() + ", " + city.getEn()
                + (room.getUr() == null ? "" : " / " + room.in(URDU) + "، " + city.in(URDU));
    }

    private static String both(LocalText text) {
        return text.getEn() + (text.getUr() == null ? "" : " / " + text.getUr());
    }

    private String url(Meeting meeting) {
        return configuration.baseUrl() + "/meetings/meeting?id=" + meeting.getId();
    }
}
