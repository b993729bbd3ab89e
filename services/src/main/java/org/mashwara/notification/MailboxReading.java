package org.mashwara.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes the next mail of a folder, each in a transaction that holds the folder's position: other nodes pass it by, and
 * after a crash a mail that was taken is recognised by its name. Open to all: the timer that asks has no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailboxReading {

    private static final Logger LOG = System.getLogger(MailboxReading.class.getName());

    @Inject
    private MailboxPositions positions;

    @Inject
    private ReceivedMails received;

    @Inject
    private Clock clock;

    /**
     * Takes one mail.
     *
     * @return false where there is none, another node reads, or the mail is to be tried again later
     * @throws MessagingException if the mail server fails
     */
    public boolean takeNext(String folder, Mailbox.Opened opened) throws MessagingException {
        Optional<MailboxPosition> held = positions.lock(folder);
        if (held.isEmpty()) {
            return false;
        }
        MailboxPosition position = held.get();
        position.opened(opened.validity(), clock.instant());
        Optional<Mailbox.Numbered> next = opened.after(position.getLastUid());
        return next.isPresent() && take(next.get(), position, opened);
    }

    private boolean take(Mailbox.Numbered next, MailboxPosition position, Mailbox.Opened opened)
            throws MessagingException {
        try {
            received.take(next.mail());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail " + next.uid() + " of the mailbox could not be taken", e);
            if (!position.failed()) {
                return false;
            }
            LOG.log(Level.ERROR, "Mail {0} of the mailbox is passed by", next.uid());
        }
        position.passed(next.uid());
        opened.seen(next.uid());
        return true;
    }
}
