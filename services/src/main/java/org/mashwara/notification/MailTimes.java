package org.mashwara.notification;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mashwara.shared.LocalText;

/** Dates and times as letters write them in both languages. */
final class MailTimes {

    private static final Locale ENGLISH = Locale.UK;
    private static final Locale URDU = Locale.forLanguageTag("ur-PK");

    private MailTimes() {}

    /** Tuesday 18 March 2014. */
    static LocalText day(ZonedDateTime at) {
        return LocalText.of(in(ENGLISH, "EEEE d MMMM uuuu", at), in(URDU, "EEEE d MMMM uuuu", at));
    }

    /** Tuesday 18 March 2014, 10:00 (Quetta time). */
    static LocalText moment(ZonedDateTime at, LocalText city) {
        LocalText day = day(at);
        String urduCity = city.in(URDU);
        return LocalText.of(
                day.getEn() + ", " + in(ENGLISH, "HH:mm", at) + " (" + city.getEn() + " time)",
                day.getUr() + "، " + partOfDay(at.getHour()) + " " + in(URDU, "h:mm", at) + " بجے (" + urduCity
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

    private static String in(Locale language, String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, language).format(at);
    }
}
