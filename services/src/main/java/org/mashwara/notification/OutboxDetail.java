package org.mashwara.notification;

import java.io.Serializable;

/**
 * One mail as the administrator reads it.
 *
 * @param body the text; what only the receiver may know stands in it as {@link OutboxMail#SECRET_PLACE}
 * @param calendar the part for calendar programs with its lines unfolded, or null
 * @param calendarMethod what calendar programs are to do with it, or null
 * @param lastError what the mail server said at the last attempt, or null
 * @param secret whether the mail holds something that only the receiver may know
 * @param readable whether the administrator may read that too, because no mail server will ever send it
 * @param retriable whether sending can be tried again at once
 */
public record OutboxDetail(
        OutboxRow mail,
        String body,
        String calendar,
        CalendarMethod calendarMethod,
        String lastError,
        boolean secret,
        boolean readable,
        boolean retriable)
        implements Serializable {

    /** Where in the text the secret goes. */
    public static final String SECRET_PLACE = OutboxMail.SECRET_PLACE;

    public OutboxRow getMail() {
        return mail;
    }

    public String getBody() {
        return body;
    }

    public String getCalendar() {
        return calendar;
    }

    public CalendarMethod getCalendarMethod() {
        return calendarMethod;
    }

    public String getLastError() {
        return lastError;
    }

    public boolean isSecret() {
        return secret;
    }

    public boolean isReadable() {
        return readable;
    }

    public boolean isRetriable() {
        return retriable;
    }
}
