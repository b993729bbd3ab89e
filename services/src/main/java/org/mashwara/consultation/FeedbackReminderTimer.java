package org.mashwara.consultation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.mashwara.identity.SystemCommands;
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

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "*/10", second = "45", persistent = false)
    public void remind() {
        jobs.attempt(JOB, EVERY, () -> {
            if (seats.isLapsing()) {
                jobs.unlessRefused(() -> commands.run("consultation.response.lapse", seats::lapseWhatHasEnded));
            }
            rounds.open(clock.instant())
                    .forEach(round -> jobs.unlessRefused(() -> commands.run(
                            "consultation.feedbackRound.remindByRule",
                            () -> reminders.byRule(rounds.findForChange(round).orElseThrow(), clock.instant()))));
        });
    }
}
