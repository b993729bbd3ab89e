package org.mashwara.consultation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Jobs;

/**
 * Asks no more of posts that are abolished meanwhile, and reminds the others of what they have not answered, each round
 * in a transaction of its own. Safe on several nodes: the round is held while one reminds.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedbackReminderTimer {

    private static final String JOB = "consultation.remind";
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Logger LOG = System.getLogger(FeedbackReminderTimer.class.getName());

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private Reminders reminders;

    @Inject
    private ResponsesOfContinuedSeat seats;

    @Inject
    private SystemCommands commands;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Every ten minutes. A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false)
    public void remind() {
        Instant began = clock.instant();
        try {
            if (seats.isLapsing()) {
                each("consultation.response.lapse", seats::lapseWhatHasEnded);
            }
            rounds.open(began)
                    .forEach(round -> each(
                            "consultation.feedbackRound.remindByRule",
                            () -> reminders.byRule(rounds.findForChange(round).orElseThrow(), clock.instant())));
            jobs.note(JOB, EVERY, began, null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody could be reminded of feedback; the next run tries again", e);
            jobs.note(JOB, EVERY, began, e.toString());
        }
    }

    /** In a transaction of its own; what is refused, because another node has done it meanwhile, stops no other. */
    private void each(String command, Runnable work) {
        try {
            commands.run(command, work);
        } catch (BusinessException e) {
            LOG.log(Level.DEBUG, "{0}: {1}", command, e.getMessageKey());
        }
    }
}
