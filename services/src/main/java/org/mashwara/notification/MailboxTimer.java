package org.mashwara.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.shared.Jobs;

/** Reads the mailbox, where one is configured, mail by mail. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxTimer {

    private static final Logger LOG = System.getLogger(MailboxTimer.class.getName());
    private static final int MOST_AT_ONCE = 100;
    private static final String JOB = "notification.readMailbox";
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    private Mailbox mailbox;

    @Inject
    private MailboxReading reading;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Every minute. A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void read() {
        if (!mailbox.isConfigured()) {
            return;
        }
        Instant began = clock.instant();
        try (Mailbox.Opened opened = mailbox.open()) {
            int taken = 0;
            while (taken < MOST_AT_ONCE && reading.takeNext(mailbox.name(), opened)) {
                taken++;
            }
            jobs.note(JOB, EVERY, began, null);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "The mailbox could not be read; the next minute tries again", e);
            jobs.note(JOB, EVERY, began, e.toString());
        }
    }
}
