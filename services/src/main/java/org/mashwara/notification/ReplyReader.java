package org.mashwara.notification;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.mashwara.meeting.CalendarReply;
import org.mashwara.meeting.ReplyStatus;

/**
 * Reads what a calendar program replied (iMIP, RFC 6047) without trusting it: only the few properties that say who
 * answers what to which version of which entry, and of the answers only those of {@link ReplyStatus}.
 */
final class ReplyReader {

    private static final int MAX_UID = 300;
    private static final int MAX_NAME = 200;
    private static final String MAILTO = "mailto:";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ReplyReader() {}

    /**
     * A reply, and who replies.
     *
     * @param attendee the address that the calendar program answers for, in lower case
     */
    record Read(CalendarReply reply, String attendee) {}

    /** It holds no reply that can be understood. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }

        UnreadableException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Reads a calendar of the method REPLY or COUNTER.
     *
     * @param sender the address that the mail says it comes from, in lower case: of several who are named in it, that one
     *     answers
     * @param now when it is read: a program whose clock is ahead has not written later than that
     */
    static Read read(String text, String sender, Instant now) throws UnreadableException {
        try {
            return read(new CalendarBuilder().build(new StringReader(text)), sender, now);
        } catch (IOException | ParserException | RuntimeException e) {
            // the parser throws whatever the classes throw that it calls, some of it only when a value is asked for
            throw new UnreadableException(e);
        }
    }

    private static Read read(Calendar calendar, String sender, Instant now) throws UnreadableException {
        String method = value(calendar.getProperty(Property.METHOD)).toUpperCase(Locale.ROOT);
        if (!method.equals("REPLY") && !method.equals("COUNTER")) {
            throw new UnreadableException("neither a reply nor a proposal: " + method);
        }
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        if (events.size() != 1
                || events.get(0).getProperty(Property.RECURRENCE_ID).isPresent()) {
            throw new UnreadableException("not one event as a whole");
        }
        VEvent event = events.get(0);
        Property attendee = attendee(event, sender);
        ReplyStatus status = method.equals("COUNTER") ? ReplyStatus.COUNTER : status(attendee);
        CalendarReply reply = new CalendarReply(
                limited(required(event, Property.UID), MAX_UID),
                sequence(event),
                stamp(event, now),
                status,
                status == ReplyStatus.DELEGATED ? delegate(event, attendee) : null,
                text(event, Property.COMMENT)
                        .map(comment -> limited(comment, CalendarReply.MAX_COMMENT))
                        .orElse(null),
                status == ReplyStatus.COUNTER ? proposal(event) : null);
        return new Read(reply, address(attendee.getValue()));
    }

    /** The one who is named, or of several the one who writes. */
    private static Property attendee(VEvent event, String sender) throws UnreadableException {
        List<Property> named = event.getProperties(Property.ATTENDEE);
        Optional<Property> writes = named.stream()
                .filter(each -> address(each.getValue()).equals(sender))
                .findFirst();
        if (writes.isPresent()) {
            return writes.get();
        }
        // a delegate whom the person has put in beside is not the one who replies
        List<Property> own = named.stream()
                .filter(each -> parameter(each, Parameter.DELEGATED_FROM).isEmpty())
                .toList();
        if (own.size() != 1) {
            throw new UnreadableException("it does not say who replies");
        }
        return own.get(0);
    }

    private static ReplyStatus status(Property attendee) throws UnreadableException {
        String said = parameter(attendee, Parameter.PARTSTAT).orElse("").toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> ReplyStatus.ACCEPTED;
            case "DECLINED" -> ReplyStatus.DECLINED;
            case "TENTATIVE" -> ReplyStatus.TENTATIVE;
            case "DELEGATED" -> ReplyStatus.DELEGATED;
            default -> throw new UnreadableException("no answer: " + said);
        };
    }

    /** The name of whoever is sent, where the reply gives one beside the address. */
    private static String delegate(VEvent event, Property attendee) throws UnreadableException {
        String to = parameter(attendee, Parameter.DELEGATED_TO)
                .map(ReplyReader::address)
                .filter(address -> !address.isEmpty())
                .orElseThrow(() -> new UnreadableException("delegated to nobody"));
        String name = event.getProperties(Property.ATTENDEE).stream()
                .filter(each -> address(each.getValue()).equals(to))
                .map(each -> parameter(each, Parameter.CN).orElse(""))
                .filter(given -> !given.isBlank() && !given.equalsIgnoreCase(to))
                .map(given -> given + " (" + to + ")")
                .findFirst()
                .orElse(to);
        return limited(name, MAX_NAME);
    }

    /** Programs that leave it out mean the first version. */
    private static int sequence(VEvent event) throws UnreadableException {
        String given = text(event, Property.SEQUENCE).orElse("0").strip();
        if (!given.matches("\\d{1,9}")) {
            throw new UnreadableException("no sequence: " + given);
        }
        return Integer.parseInt(given);
    }

    private static Instant stamp(VEvent event, Instant now) {
        Instant written = text(event, Property.DTSTAMP)
                .map(given -> moment(given, ZoneOffset.UTC))
                .orElse(now);
        return written.isAfter(now) ? now : written;
    }

    /** When it should begin instead; nothing where the time or its zone cannot be told for certain. */
    private static Instant proposal(VEvent event) {
        Optional<Property> start = event.getProperty(Property.DTSTART);
        if (start.isEmpty()) {
            return null;
        }
        try {
            String given = start.get().getValue();
            Optional<String> zone = parameter(start.get(), Parameter.TZID);
            return given.endsWith("Z") || zone.isPresent()
                    ? moment(given, zone.map(ReplyReader::zone).orElse(ZoneOffset.UTC))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneId zone(String id) {
        return WindowsZones.find(id).orElseGet(() -> ZoneId.of(id));
    }

    private static Instant moment(String given, ZoneId zone) {
        return given.endsWith("Z")
                ? LocalDateTime.parse(given, UTC).toInstant(ZoneOffset.UTC)
                : LocalDateTime.parse(given, LOCAL).atZone(zone).toInstant();
    }

    private static String required(VEvent event, String name) throws UnreadableException {
        return text(event, name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UnreadableException("no " + name));
    }

    private static Optional<String> text(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue);
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }

    private static Optional<String> parameter(Property property, String name) {
        Optional<Parameter> parameter = property.getParameter(name);
        return parameter.map(Parameter::getValue);
    }

    /** The address of {@code mailto:…}, in lower case; programs also write it in quotation marks or without the word. */
    static String address(String given) {
        String plain = given.replace("\"", "").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith(MAILTO) ? plain.substring(MAILTO.length()).strip() : plain;
    }

    private static String limited(String value, int most) {
        String plain = value.strip();
        return plain.length() > most ? plain.substring(0, most) : plain;
    }
}
