package org.mashwara.directory;

import java.time.LocalDate;
import org.mashwara.shared.Require;
import org.mashwara.shared.StoredFile;

/**
 * The notification by which somebody was given a post.
 *
 * @param number its number, {@code S&GAD-I/2014/118} for example; null where none is known yet
 * @param dated its date, or null
 * @param scan its scan, or null
 */
public record Notification(String number, LocalDate dated, StoredFile scan) {

    /** Where nothing is known of it. */
    public static final Notification NONE = new Notification(null, null, null);

    /** Of which only the number is known, or nothing for null. */
    public static Notification numbered(String number) {
        return new Notification(number, null, null);
    }

    public Notification {
        number = Require.optionalText("notificationNumber", number, 100);
    }
}
