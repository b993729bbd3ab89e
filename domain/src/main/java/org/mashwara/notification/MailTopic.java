package org.mashwara.notification;

/** What a mail about a meeting tells a seat. */
public enum MailTopic {
    INVITATION,
    CHANGE,
    REMINDER,
    CANCELLATION,
    /** That somebody else holds the post on the day and is invited. */
    HANDOVER,
    /** That the minutes are out. */
    MINUTES
}
