package org.mashwara.scheduling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.FreeBusy;
import org.mashwara.shared.BusinessException;

/**
 * A calendar file as programs export it (RFC 5545). Only when somebody is busy is read of it; titles, places and
 * participants are not looked at.
 */
final class CalendarFile {

    /** The largest file, in bytes. */
    static final int LARGEST = 2 * 1024 * 1024;

    /** More busy times are not taken over. */
    static final int MOST = 2000;

    private static final int MEGABYTE = 1024 * 1024;

    private static final Pattern MANY_A_DAY = Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)");

    private final Calendar calendar;
    private final ZoneId zone;

    /** A time in which somebody is busy. */
    record Busy(Instant from, Instant until) {}

    private CalendarFile(Calendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /**
     * Opens a file.
     *
     * @param zone for times that name none
     * @throws BusinessException {@code calendar.tooLarge}, {@code calendar.notACalendar}
     */
    static CalendarFile open(byte[] content, ZoneId zone) {
        if (content.length > LARGEST) {
            throw BusinessException.onField("file", "calendar.tooLarge", LARGEST / MEGABYTE);
        }
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        if (!start.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR")) {
            throw BusinessException.onField("file", "calendar.notACalendar");
        }
        try {
            return new CalendarFile(new CalendarBuilder().build(new ByteArrayInputStream(content)), zone);
        } catch (IOException | ParserException e) {
            throw BusinessException.onField("file", "calendar.notACalendar");
        } catch (RuntimeException e) {
            throw BusinessException.onField("file", "calendar.brokenTime");
        }
    }

    /**
     * The busy times that touch a period, in order; those that touch each other are one.
     *
     * @throws BusinessException {@code calendar.brokenTime} if one cannot be read, {@code calendar.tooMany} beyond
     *     {@link #MOST}
     */
    List<Busy> between(Instant from, Instant until) {
        List<Busy> all = new ArrayList<>();
        try {
            Map<String, Set<Instant>> moved = moved();
            for (Component component : calendar.getComponentList().getAll()) {
                if (component instanceof VEvent event) {
                    addEvent(event, from, until, moved, all);
                } else if (component instanceof VFreeBusy freeBusy) {
                    addFreeBusy(freeBusy, all);
                }
                requireFew(all);
            }
        } catch (BusinessException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser reads a date only when it is asked for, and throws what the clock classes throw
            throw BusinessException.onField("file", "calendar.brokenTime");
        }
        return merged(all, from, until);
    }

    private static void requireFew(List<Busy> all) {
        if (all.size() > MOST) {
            throw BusinessException.onField("file", "calendar.tooMany", MOST);
        }
    }

    /** Single occurrences of what recurs that were moved: they stand in the file as events of their own. */
    private Map<String, Set<Instant>> moved() {
        Map<String, Set<Instant>> moved = new HashMap<>();
        for (Component component : calendar.getComponentList().getAll()) {
            date(component, Property.RECURRENCE_ID)
                    .ifPresent(occurrence -> moved.computeIfAbsent(uid(component), id -> new HashSet<>())
                            .add(instant(occurrence)));
        }
        return moved;
    }

    private void addEvent(VEvent event, Instant from, Instant until, Map<String, Set<Instant>> moved, List<Busy> all) {
        if (is(event, Property.STATUS, "CANCELLED") || is(event, Property.TRANSP, "TRANSPARENT")) {
            return;
        }
        if (text(event, Property.RRULE)
                .filter(rule -> MANY_A_DAY.matcher(rule).find())
                .isPresent()) {
            throw BusinessException.onField("file", "calendar.tooMany", MOST);
        }
        Temporal starts = date(event, Property.DTSTART).orElseThrow(() -> new DateTimeException("no start"));
        boolean recurs = text(event, Property.RRULE).isPresent()
                || text(event, Property.RDATE).isPresent();
        boolean single = date(event, Property.RECURRENCE_ID).isPresent();
        if (!recurs || single) {
            all.add(new Busy(instant(starts), end(event, starts)));
            return;
        }
        Set<Instant> elsewhere = moved.getOrDefault(uid(event), Set.of());
        for (Period<Temporal> occurrence : event.<Temporal>calculateRecurrenceSet(window(starts, from, until))) {
            if (!elsewhere.contains(instant(occurrence.getStart()))) {
                all.add(new Busy(instant(occurrence.getStart()), instant(occurrence.getEnd())));
            }
        }
    }

    private Instant end(VEvent event, Temporal starts) {
        Optional<Temporal> said = date(event, Property.DTEND);
        if (said.isPresent()) {
            return instant(said.get());
        }
        Optional<String> lasts = text(event, Property.DURATION);
        if (lasts.isPresent()) {
            return instant(starts).plus(duration(lasts.get()));
        }
        return starts instanceof LocalDate day
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : instant(starts);
    }

    private static Duration duration(String lasts) {
        return lasts.contains("W")
                ? Duration.ofDays(7L * Long.parseLong(lasts.replaceAll("\\D", "")))
                : Duration.parse(lasts);
    }

    /** The window in the same kind of time as the start. */
    private Period<? extends Temporal> window(Temporal starts, Instant from, Instant until) {
        ZonedDateTime first = from.atZone(zone).minusDays(1);
        ZonedDateTime last = until.atZone(zone).plusDays(1);
        if (starts instanceof LocalDate) {
            return new Period<>(first.toLocalDate(), last.toLocalDate());
        } else if (starts instanceof LocalDateTime) {
            return new Period<>(first.toLocalDateTime(), last.toLocalDateTime());
        } else if (starts instanceof Instant) {
            return new Period<>(first.toInstant(), last.toInstant());
        }
        return new Period<>(first, last);
    }

    private void addFreeBusy(VFreeBusy freeBusy, List<Busy> all) {
        for (Property property : freeBusy.getProperties(Property.FREEBUSY)) {
            boolean free = property.getParameter("FBTYPE")
                    .filter(type -> "FREE".equalsIgnoreCase(type.getValue()))
                    .isPresent();
            if (!free) {
                ((FreeBusy) property)
                        .getIntervals()
                        .forEach(interval -> all.add(new Busy(interval.getStart(), interval.getEnd())));
            }
        }
    }

    private static List<Busy> merged(List<Busy> all, Instant from, Instant until) {
        List<Busy> merged = new ArrayList<>();
        all.stream()
                .filter(busy -> busy.until().isAfter(busy.from())
                        && busy.from().isBefore(until)
                        && busy.until().isAfter(from))
                .sorted(Comparator.comparing(Busy::from))
                .forEach(busy -> {
                    Busy last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                    if (last != null && !busy.from().isAfter(last.until())) {
                        merged.set(
                                merged.size() - 1,
                                new Busy(
                                        last.from(), last.until().isAfter(busy.until()) ? last.until() : busy.until()));
                    } else {
                        merged.add(busy);
                    }
                });
        return merged;
    }

    private Instant instant(Temporal temporal) {
        if (temporal instanceof LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        } else if (temporal instanceof LocalDateTime floating) {
            return floating.atZone(zone).toInstant();
        } else if (temporal instanceof Instant instant) {
            return instant;
        }
        return Instant.from(temporal);
    }

    private static Optional<Temporal> date(Component component, String property) {
        return component.getProperty(property).map(found -> ((DateProperty<?>) found).getDate());
    }

    private static Optional<String> text(Component component, String property) {
        return component.getProperty(property).map(Property::getValue);
    }

    private static boolean is(Component component, String property, String value) {
        return text(component, property).filter(value::equalsIgnoreCase).isPresent();
    }

    private static String uid(Component component) {
        return text(component, Property.UID).orElse("");
    }
}
