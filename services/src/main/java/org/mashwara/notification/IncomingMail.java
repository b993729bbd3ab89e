package org.mashwara.notification;

import java.time.Instant;

/**
 * A mail of the mailbox, taken apart. Everything in it was written by somebody else.
 *
 * @param messageId the name that its sender gave it, or one made of its place in the mailbox
 * @param from the address that it says it comes from, in lower case; empty where it says none
 * @param subject its subject, or empty
 * @param receivedAt when the mailbox took it
 * @param automatic a program wrote it, which is no calendar program: an absence notice
 * @param tooLarge it was not read, because no reply is so large
 * @param calendar the reply of a calendar program as text, or null
 * @param returned what a mail server says of a mail that came back, or null
 * @param text its plain text, or empty
 */
record IncomingMail(
        String messageId,
        String from,
        String subject,
        Instant receivedAt,
        boolean automatic,
        boolean tooLarge,
        String calendar,
        Returned returned,
        String text) {

    /**
     * A mail that came back (RFC 3464).
     *
     * @param originalId the name of that mail, or null where the notice does not give it
     * @param failed false where the mail server only says that it is late and tries again
     * @param reason what the mail server said
     */
    record Returned(String originalId, boolean failed, String reason) {}
}
