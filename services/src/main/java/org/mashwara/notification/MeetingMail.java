package org.mashwara.notification;

import java.time.Instant;
import org.mashwara.meeting.MessagePreview;
import org.mashwara.notification.Recipients.Recipient;
import org.mashwara.shared.LocalText;

/**
 * A mail about a meeting, written but not sent.
 *
 * @param topic what it tells
 * @param seat the seat that it tells it; null while it is only looked at
 * @param post the post that is written to
 * @param to who gets it
 * @param text its subject and text
 * @param secret what stands at {@link OutboxMail#SECRET_PLACE}, or null
 * @param calendar the part for the receiver's calendar program, or null
 * @param method what that is to do with it, or null
 */
record MeetingMail(
        MailTopic topic,
        Long seat,
        LocalText post,
        Recipient to,
        MailTexts.Written text,
        String secret,
        String calendar,
        CalendarMethod method) {

    MessagePreview preview() {
        return new MessagePreview(post, to.name(), to.address(), text.subject(), text.body());
    }

    OutboxMail outgoing(Instant at) {
        OutboxMail mail = new OutboxMail(to.address(), to.name().getEn(), text.subject(), text.body(), secret, at)
                .telling(topic, seat);
        return calendar == null ? mail : mail.with(calendar, method);
    }
}
