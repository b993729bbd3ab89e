package org.mashwara.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Require;
import org.mashwara.shared.Roles;

/** What the administrator does about mails. */
@Stateless
@Command
@RolesAllowed(Roles.ADMINISTRATOR)
public class OutboxService {

    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    private OutboxRepository outbox;

    @Inject
    private MailServer server;

    @Inject
    private CommandContext context;

    @Inject
    private Clock clock;

    /**
     * Reads what only the receiver may know, to hand it over. Only where no mail server is configured; the audit trail
     * names who read it.
     *
     * @return the mail's whole text
     * @throws org.mashwara.shared.BusinessException {@code outbox.mailServerSends} where a mail server sends it
     */
    public String readSecret(long mailId) {
        OutboxMail mail = mail(mailId);
        Require.that(!server.isConfigured(), "outbox.mailServerSends");
        return mail.textToSend();
    }

    /**
     * Tries to send a mail again at once.
     *
     * @throws org.mashwara.shared.BusinessException {@code outbox.notWaiting} if it was sent or has no address
     */
    public void retry(long mailId) {
        mail(mailId).retry(clock.instant());
    }

    /**
     * Tries all mails that were given up again at once; at most a thousand.
     *
     * @return how many
     */
    public int retryAll() {
        List<OutboxMail> failed = outbox.failed(MOST_AT_ONCE);
        failed.forEach(mail -> mail.retry(clock.instant()));
        context.note(String.valueOf(failed.size()));
        return failed.size();
    }

    private OutboxMail mail(long id) {
        OutboxMail mail = outbox.find(id).orElseThrow(() -> new NotFoundException("mail", id));
        context.about("mail", id, mail.getToName());
        return mail;
    }
}
