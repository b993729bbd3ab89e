package org.mashwara.shared.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.LocalText;

/** Dates and times as letters write them in both languages. */
public final class WrittenTimes {

    private static final Locale ENGLISH = Locale.UK;
    private static final Locale URDU = Locale.forLanguageTag("ur-PK");

    private WrittenTimes() {}

    /** Tuesday 18 March 2014. */
    public static LocalText day(ZonedDateTime at) {
        return day(at.toLocalDate());
    }

    /** Tuesday 18 March 2014. */
    public static LocalText day(LocalDate day) {
        return LocalText.of(in(ENGLISH, "EEEE d MMMM uuuu", day), in(URDU, "EEEE d MMMM uuuu", day));
    }

    /** Tuesday 18 March 2014, 10:00 (Quetta time). */
    public static LocalText moment(ZonedDateTime at, LocalText city) {
        LocalText day = day(at);
        String urduCity = city.in(URDU);
        return LocalText.of(
                day.getEn() + ", " + in(ENGLISH, "HH:mm", at) + " (" + city.getEn() + " time)",
                day.getUr() + "، " + partOfDay(at.getHour()) + " " + in(URDU, "h:mm", at) + " بجے (" + urduCity
                        + " کا وقت)");
    }

    /** Tuesday 18 March 2014, where the whole of that day is in time; otherwise Tuesday 18 March 2014, 10:00 (Quetta time). */
    public static LocalText deadline(Deadline deadline) {
        return deadline.isEndOfDay()
                ? day(deadline.lastDay().atStartOfDay(deadline.zone()))
                : moment(deadline.at().atZone(deadline.zone()), deadline.city());
    }

    /** "until the end of Tuesday 18 March 2014", "until Tuesday 18 March 2014, 10:00 (Quetta time)". */
    public static LocalText until(Deadline deadline) {
        LocalText end = deadline(deadline);
        return deadline.isEndOfDay()
                ? LocalText.of("until the end of " + end.getEn(), end.getUr() + " کے اختتام تک")
                : LocalText.of("until " + end.getEn(), end.getUr() + " تک");
    }

    /** Tuesday 18 March 2014, 10:00 to 13:00 (Quetta time). */
    public static LocalText span(ZonedDateTime from, ZonedDateTime until, LocalText city) {
        LocalText day = day(from);
        return LocalText.of(
                day.getEn() + ", " + in(ENGLISH, "HH:mm", from) + " to " + in(ENGLISH, "HH:mm", until) + " ("
                        + city.getEn() + " time)",
                day.getUr() + "، " + partOfDay(from.getHour()) + " " + in(URDU, "h:mm", from) + " سے "
                        + partOfDay(until.getHour()) + " " + in(URDU, "h:mm", until) + " بجے تک (" + city.in(URDU)
                        + " کا وقت)");
    }

    private static String partOfDay(int hour) {
        if (hour < 4 || hour >= 20) {
            return "رات";
        } else if (hour < 12) {
            return "صبح";
        }
        return hour < 17 ? "دوپہر" : "شام";
    }

    private static String in(Locale language, String pattern, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(pattern, language).format(at);
    }
}
