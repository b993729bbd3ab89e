package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mashwara.consultation.Response;
import org.mashwara.notification.AnswerLinks.AnswerLink;
import org.mashwara.notification.Recipients.Recipient;

/** Writes mails about one response of a round, in both languages. */
@ApplicationScoped
class ResponseMailWriter {

    @Inject
    private MailTexts texts;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private Clock clock;

    /**
     * @param values what the template says, without the receiver's name and the link
     * @param link where the mail leads
     */
    void write(String template, Response response, Recipient to, Map<String, Object> values, AnswerLink link) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", to.name());
        all.put("link", link.text());
        all.put("signed", link.isSigned());
        MailTexts.Written written = texts.inBoth(template, all);
        outbox.add(new OutboxMail(
                        to.address(),
                        to.name().getEn(),
                        written.subject(),
                        written.body(),
                        link.secret(),
                        clock.instant())
                .about("response", response.getId()));
    }
}
