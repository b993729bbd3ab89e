package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Dates, times, spans, numbers and money as the person's language writes them; as {@code format} in pages. Nothing for
 * null. Where no time zone is given it is Pakistan's.
 */
@Named
@ApplicationScoped
public class Format {

    /** The time zone of the country in which the bodies sit. */
    public static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    Format(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    public Format() {}

    /** The same in a language that is not the person's. */
    public Format reading(Language other) {
        return new Format(other, clock);
    }

    /** "Tuesday 18 March 2014". */
    public String day(LocalDate day) {
        return day == null ? "" : pattern("EEEE d MMMM uuuu").format(day);
    }

    /** "18 March 2014". */
    public String date(LocalDate day) {
        return day == null ? "" : pattern("d MMMM uuuu").format(day);
    }

    /** "18 March". */
    public String dayMonth(LocalDate day) {
        return day == null ? "" : pattern("d MMMM").format(day);
    }

    /** "March 2014". */
    public String monthYear(LocalDate day) {
        return day == null ? "" : pattern("LLLL uuuu").format(day);
    }

    /** "Mar": the upper half of a date tile; Urdu writes months in full. */
    public String shortMonth(LocalDate day) {
        return day == null ? "" : pattern(language.isUrdu() ? "MMMM" : "MMM").format(day);
    }

    /** The day on which an instant falls in Pakistan. */
    public LocalDate dayOf(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, PAKISTAN);
    }

    /** The day on which an instant falls in a place. */
    public LocalDate dayOf(Instant instant, String zone) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneId.of(zone));
    }

    /** "18 March 2014, 10:42": when something was recorded, in Pakistan. */
    public String stamp(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(PAKISTAN);
        return date(at.toLocalDate()) + comma() + time(at.toLocalTime());
    }

    /** "Tuesday 18 March 2014, 10:00 (Pakistan time)". */
    public String moment(Instant instant) {
        return moment(instant, PAKISTAN.getId(), null);
    }

    /**
     * "Tuesday 18 March 2014, 10:00 (Quetta time)".
     *
     * @param zone the id of the place's time zone
     * @param city the place whose time it is; null for the country's
     */
    public String moment(Instant instant, String zone, String city) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(ZoneId.of(zone));
        return day(at.toLocalDate()) + comma() + time(at.toLocalTime()) + place(city);
    }

    /**
     * "Tuesday 18 March 2014", where the whole of that day is in time; otherwise "Tuesday 18 March 2014, 10:00 (Quetta
     * time)".
     *
     * @param zone the id of the place's time zone
     * @param city the place whose time it is; null for the country's
     */
    public String until(Instant end, String zone, String city) {
        if (end == null) {
            return "";
        }
        return until(new Deadline(end, ZoneId.of(zone)), city);
    }

    /** The same with its place's time. */
    String until(Deadline deadline) {
        return until(deadline, deadline.city() == null ? null : deadline.city().in(language.getLocale()));
    }

    private String until(Deadline deadline, String city) {
        return deadline.isEndOfDay()
                ? day(deadline.lastDay())
                : moment(deadline.at(), deadline.zone().getId(), city);
    }

    /** "Tuesday 18 March 2014, 10:00 to 13:00 (Quetta time)"; with both days where it ends on another. */
    public String span(Instant from, Instant until, String zone, String city) {
        if (from == null || until == null) {
            return moment(from, zone, city);
        }
        ZonedDateTime start = from.atZone(ZoneId.of(zone));
        ZonedDateTime end = until.atZone(ZoneId.of(zone));
        String first = day(start.toLocalDate()) + comma() + time(start.toLocalTime());
        String last = start.toLocalDate().equals(end.toLocalDate())
                ? time(end.toLocalTime())
                : day(end.toLocalDate()) + comma() + time(end.toLocalTime());
        return text("format.span", first, last) + place(city);
    }

    /** "10:00"; in Urdu with the part of the day, as people say it. */
    public String time(LocalTime time) {
        if (time == null) {
            return "";
        }
        if (!language.isUrdu()) {
            return pattern("HH:mm").format(time);
        }
        return text("format.time." + partOfDay(time), pattern("h:mm").format(time));
    }

    /** The 24 full hours of a day as {@link #time} writes them, parted by a stroke: for a script that writes times itself. */
    public String getHours() {
        return IntStream.range(0, 24)
                .mapToObj(hour -> time(LocalTime.of(hour, 0)))
                .collect(Collectors.joining("|"));
    }

    /** The time of an instant in a place. */
    public String timeOf(Instant instant, String zone) {
        return instant == null ? "" : time(LocalTime.ofInstant(instant, ZoneId.of(zone)));
    }

    /** "2 hours 30 minutes". */
    public String minutes(long minutes) {
        return duration(Duration.ofMinutes(minutes));
    }

    /** "3 days", "2 hours 30 minutes": the two largest units that are not zero. */
    public String duration(Duration duration) {
        if (duration == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, "format.days", duration.toDays());
        addPart(parts, "format.hours", duration.toHoursPart());
        addPart(parts, "format.minutes", duration.toMinutesPart());
        return parts.isEmpty()
                ? text("format.minutes", 0)
                : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    /** Today, by the calendar of Pakistan. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PAKISTAN);
    }

    /** "today", "tomorrow", "in 4 days", "3 days ago", by the calendar of Pakistan. */
    public String fromToday(LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), day);
        return days < 0 ? text("format.daysAgo", -days) : text("format.inDays", days);
    }

    /** A number with its thousands marked. */
    public String number(Number number) {
        return number == null
                ? ""
                : NumberFormat.getNumberInstance(language.getFormatLocale()).format(number);
    }

    /**
     * "+33", "-1.2": a difference, with the sign in front in both languages.
     *
     * @param decimals digits after the point
     */
    public String signed(Number difference, int decimals) {
        if (difference == null) {
            return "";
        }
        String figures = "0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return isolated(
                new DecimalFormat("+" + figures + ";-" + figures, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                        .format(difference));
    }

    /** "72 %" of a share between 0 and 1. */
    public String share(Number share) {
        return share == null ? "" : percent(Math.round(share.doubleValue() * 100));
    }

    /** "72 %" of a number of percents. */
    public String percent(Number percent) {
        return percent == null ? "" : text("format.percent", number(percent));
    }

    /** "USD 2,500,000". */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat figures = NumberFormat.getNumberInstance(language.getFormatLocale());
        figures.setMaximumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        figures.setMinimumFractionDigits(figures.getMaximumFractionDigits());
        return isolated(text("format.money", currency, figures.format(amount)));
    }

    /** Kept together from left to right inside a text from right to left. */
    private String isolated(String leftToRight) {
        return language.isUrdu() ? "\u2066" + leftToRight + "\u2069" : leftToRight;
    }

    private void addPart(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    private String place(String city) {
        return " " + (city == null || city.isBlank() ? text("format.pakistanTime") : text("format.cityTime", city));
    }

    private String comma() {
        return text("format.comma") + " ";
    }

    private static String partOfDay(LocalTime time) {
        int hour = time.getHour();
        if (hour < 4) {
            return "night";
        } else if (hour < 12) {
            return "morning";
        } else if (hour < 15) {
            return "noon";
        } else if (hour < 17) {
            return "afternoon";
        }
        return hour < 20 ? "evening" : "night";
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.getFormatLocale());
    }

    private String text(String key, Object... arguments) {
        Locale locale = language.getLocale();
        return new java.text.MessageFormat(Texts.in(locale).getString(key), language.getFormatLocale())
                .format(arguments);
    }
}
