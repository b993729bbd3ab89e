package org.mashwara.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.mashwara.scheduling.TimeSlot;

class CalendarWriterTest {

    private static final ZoneId QUETTA = ZoneId.of("Asia/Karachi");

    private static CalendarEvent event(String summary, String description) {
        return new CalendarEvent(
                "4a5c@mashwara",
                3,
                Instant.parse("2014-02-24T06:00:00Z"),
                TimeSlot.of(LocalDate.of(2014, 3, 18), LocalTime.of(10, 0), LocalTime.of(13, 0), QUETTA),
                summary,
                description,
                "Conference Room, Quetta / کانفرنس روم، کوئٹہ",
                "https://portal.example/meetings/meeting?id=7",
                false,
                "Technical Working Group, Balochistan",
                "mashwara@example.org",
                List.of(
                        new CalendarParty(
                                "Home Secretary",
                                "home@example.org",
                                CalendarParty.Part.CHAIR,
                                InvitationAnswer.ACCEPTED,
                                true),
                        new CalendarParty(
                                "Inspector General, Prisons; Balochistan",
                                null,
                                CalendarParty.Part.REQUIRED,
                                InvitationAnswer.NOT_ANSWERED,
                                true)));
    }

    private static VEvent read(String calendar) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar));
        return (VEvent) read.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static String parameter(Attendee attendee, String name) {
        return attendee.getParameter(name).map(Parameter::getValue).orElseThrow();
    }

    @Test
    void aProgramReadsWhatWasWritten() throws Exception {
        String description = "First line\nSecond, with a comma; and a \\ and اردو";
        String written = CalendarWriter.request(event("Review, spring; one", description));
        VEvent read = read(written);

        assertThat(value(read, Property.UID)).isEqualTo("4a5c@mashwara");
        assertThat(value(read, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(read, Property.DTSTAMP)).isEqualTo("20140224T060000Z");
        assertThat(value(read, Property.SUMMARY)).isEqualTo("Review, spring; one");
        assertThat(value(read, Property.DESCRIPTION)).isEqualTo(description);
        assertThat(value(read, Property.LOCATION)).contains("کوئٹہ");
        assertThat(value(read, Property.STATUS)).isEqualTo("CONFIRMED");
        List<Attendee> attendees = read.getProperties(Property.ATTENDEE);
        assertThat(attendees).hasSize(2);
        assertThat(attendees.get(0).getCalAddress()).hasToString("mailto:home@example.org");
        assertThat(parameter(attendees.get(0), Parameter.PARTSTAT)).isEqualTo("ACCEPTED");
        assertThat(parameter(attendees.get(0), Parameter.ROLE)).isEqualTo("CHAIR");
        assertThat(parameter(attendees.get(1), Parameter.CN)).isEqualTo("Inspector General, Prisons; Balochistan");
        assertThat(parameter(attendees.get(1), Parameter.PARTSTAT)).isEqualTo("NEEDS-ACTION");
        assertThat(written)
                .contains("METHOD:REQUEST\r\n", "BEGIN:VTIMEZONE\r\nTZID:Asia/Karachi\r\n")
                .contains("DTSTART;TZID=Asia/Karachi:20140318T100000\r\n", "RSVP=TRUE")
                .contains("SUMMARY:Review\\, spring\\; one\r\n");
        assertThat(written.replace("\r\n ", ""))
                .contains("ORGANIZER;CN=\"Technical Working Group, Balochistan\":mailto:mashwara@example.org\r\n");
    }

    @Test
    void aCancellationTakesItOut() {
        assertThat(CalendarWriter.cancel(event("Review", "Text")))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:4a5c@mashwara\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void aFeedHasTheZoneOnce() {
        String feed = CalendarWriter.publish("Mashwara", List.of(event("One", "1"), event("Two", "2")));
        assertThat(feed)
                .contains("METHOD:PUBLISH\r\n", "X-WR-CALNAME:Mashwara\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
    }

    @net.jqwik.api.Property(tries = 200)
    void noLineIsLongerThanProgramsMustReadAndNoTextIsLost(@ForAll @StringLength(min = 1, max = 300) String text)
            throws Exception {
        String plain =
                "x" + text.replaceAll("[\\p{Cntrl}\\p{Cn}\\p{Cs}\\p{Co}\\p{Z}\\s]", " ") + "ہ".repeat(text.length());
        String written = CalendarWriter.request(event("Review", plain));

        assertThat(written.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= CalendarWriter.LINE)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(value(read(written), Property.DESCRIPTION)).isEqualTo(plain);
    }
}
