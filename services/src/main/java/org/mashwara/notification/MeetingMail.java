package org.mashwara.notification;

import org.mashwara.meeting.MessagePreview;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.LocalText;

/**
 * A mail about a meeting, written but not sent.
 *
 * @param post the post that is written to
 * @param to who gets it
 * @param text its subject and text
 * @param secret what stands at {@link OutboxMail#SECRET_PLACE}, or null
 */
record MeetingMail(LocalText post, Recipient to, MailTexts.Written text, String secret) {

    MessagePreview preview() {
        return new MessagePreview(post, to.name(), to.address(), text.subject(), text.body());
    }
}
