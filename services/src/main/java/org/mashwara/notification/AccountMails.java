package org.mashwara.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.mashwara.identity.AccountGuardChanged;
import org.mashwara.identity.FirstPasswordIssued;
import org.mashwara.shared.LocalText;

/**
 * Sends the link with which a person chooses a first password, kept apart from the text; and tells owners what changed
 * about what keeps strangers out of their accounts.
 */
@ApplicationScoped
public class AccountMails {

    private static final ZoneId COUNTRY = ZoneId.of("Asia/Karachi");
    private static final LocalText PAKISTAN = LocalText.of("Pakistan", "پاکستان");

    @Inject
    private MailTexts texts;

    @Inject
    private PortalLinks links;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private Clock clock;

    void firstPassword(@Observes FirstPasswordIssued event) {
        MailTexts.Written written = texts.inBoth(
                "first-password",
                Map.of(
                        "name", event.name(),
                        "signInName", event.signInName(),
                        "until", MailTimes.moment(event.expiresAt().atZone(COUNTRY), PAKISTAN),
                        "link", OutboxMail.SECRET_PLACE));
        outbox.add(new OutboxMail(
                        event.email(),
                        event.name().getEn(),
                        written.subject(),
                        written.body(),
                        links.firstPassword(event.code()),
                        clock.instant())
                .about("account", event.accountId()));
    }

    void guardChanged(@Observes AccountGuardChanged event) {
        MailTexts.Written written = texts.inBoth(
                "account-guard",
                Map.of(
                        "name",
                        event.name(),
                        "signInName",
                        event.signInName(),
                        "when",
                        MailTimes.moment(event.at().atZone(COUNTRY), PAKISTAN),
                        event.change().name(),
                        true,
                        "link",
                        links.account()));
        outbox.add(new OutboxMail(
                        event.email(), event.name().getEn(), written.subject(), written.body(), null, clock.instant())
                .about("account", event.accountId()));
    }
}
