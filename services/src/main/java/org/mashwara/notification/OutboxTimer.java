package org.mashwara.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashwara.shared.Jobs;

/**
 * Sends what waits in the outbox, one mail in one transaction, so that a failure holds up no other. Safe on several
 * nodes: each takes mails that no other has locked.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());
    private static final int MOST_AT_ONCE = 50;
    private static final String JOB = "notification.sendMails";
    private static final Duration EVERY = Duration.ofSeconds(10);

    @Inject
    private OutboxRepository outbox;

    @Inject
    private MailServer server;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void send() {
        if (!server.isConfigured()) {
            return;
        }
        Instant began = clock.instant();
        try {
            int sent = 0;
            while (sent < MOST_AT_ONCE && sendNext()) {
                sent++;
            }
            jobs.note(JOB, EVERY, began, null);
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | NotSupportedException
                | SystemException
                | RuntimeException e) {
            LOG.log(Level.WARNING, "Mails could not be sent; they wait for the next round", e);
            jobs.note(JOB, EVERY, began, e.toString());
        }
    }

    private boolean sendNext()
            throws SystemException, NotSupportedException, HeuristicRollbackException, HeuristicMixedException,
                    RollbackException {
        transaction.begin();
        boolean done = false;
        try {
            Optional<OutboxMail> next = outbox.lockNextDue(clock.instant());
            next.ifPresent(this::attempt);
            transaction.commit();
            done = true;
            return next.isPresent();
        } finally {
            if (!done && transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private void attempt(OutboxMail mail) {
        Instant now = clock.instant();
        try {
            server.send(mail, now);
            mail.sent(now);
        } catch (MessagingException e) {
            mail.failed(now, e.getMessage());
            LOG.log(Level.INFO, "Mail {0} was not sent: {1}", mail.getId(), e.getMessage());
        }
    }
}
