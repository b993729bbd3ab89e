package org.mashwara.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes meetings as calendar programs read them: iCalendar (RFC 5545) with the methods of iTIP (RFC 5546). Lines end
 * with CR LF and are folded at 75 bytes, between characters. Times are local with the zone's definition beside them, as
 * Outlook wants them.
 */
public final class CalendarWriter {

    /** The most bytes in a line, without its end. */
    static final int LINE = 75;

    private static final String PRODUCT = "-//Mashwara//Joint reviews//EN";
    private static final String EVERY = "PT1H";

    /** For an attendee without an address; the same as Apple's programs write. */
    private static final String NO_MAIL = "invalid:nomail";

    private CalendarWriter() {}

    /** An invitation, or an update of one: METHOD REQUEST. */
    public static String request(CalendarEvent event) {
        return write(Method.VALUE_REQUEST, List.of(event), null);
    }

    /** That it does not take place, or not for the receiver: METHOD CANCEL. */
    public static String cancel(CalendarEvent event) {
        return write(Method.VALUE_CANCEL, List.of(event), null);
    }

    /** Many entries to be looked at: METHOD PUBLISH. */
    public static String publish(String name, List<CalendarEvent> events) {
        return write(Method.VALUE_PUBLISH, events, name);
    }

    private static String write(String method, List<CalendarEvent> events, String name) {
        Calendar calendar = new Calendar(new PropertyList(), new ComponentList<>());
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", name));
            calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY));
        }
        TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        Set<String> needed = new LinkedHashSet<>();
        events.forEach(event -> needed.add(event.slot().getZone().getId()));
        needed.forEach(zone -> calendar.add(zones.getTimeZone(zone).getVTimeZone()));
        events.forEach(event -> calendar.add(entry(event, Method.VALUE_CANCEL.equals(method))));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(written.toString());
    }

    private static VEvent entry(CalendarEvent event, boolean cancel) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStamp(event.stamp()));
        entry.add(new DtStart<>(event.slot().localStart()));
        entry.add(new DtEnd<>(event.slot().localEnd()));
        entry.add(new Summary(event.summary()));
        entry.add(new Description(event.description()));
        entry.add(new Location(event.location()));
        entry.add(new Url(URI.create(event.url())));
        entry.add(new Status(cancel || event.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        entry.add(new Transp(Transp.VALUE_OPAQUE));
        Organizer organizer = new Organizer(mail(event.organizerAddress()));
        organizer.add(new Cn(event.organizerName()));
        entry.add(organizer);
        event.parties().forEach(party -> entry.add(attendee(party)));
        return entry;
    }

    private static Attendee attendee(CalendarParty party) {
        Attendee attendee = new Attendee(mail(party.address()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(new Role(party.part().role()));
        attendee.add(new PartStat(party.status()));
        attendee.add(new Rsvp(party.asked()));
        attendee.add(new Cn(party.name()));
        return attendee;
    }

    private static URI mail(String address) {
        return URI.create(address == null ? NO_MAIL : "mailto:" + address);
    }

    /** By bytes, where the library counts characters: a letter of Urdu has two. */
    static String folded(String calendar) {
        StringBuilder lines = new StringBuilder(calendar.length() + 200);
        for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
            int used = 0;
            for (int code : line.codePoints().toArray()) {
                String character = Character.toString(code);
                int bytes = character.getBytes(StandardCharsets.UTF_8).length;
                if (used + bytes > LINE) {
                    lines.append("\r\n ");
                    used = 1;
                }
                lines.append(character);
                used += bytes;
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }
}
