package org.mashwara.architecture.broken.services.meeting;

import org.mashwara.architecture.broken.services.notification.Letter;

/** A feature that uses notification. */
public class MailingMeeting {

    Object send() {
        return Letter.class;
    }
}
