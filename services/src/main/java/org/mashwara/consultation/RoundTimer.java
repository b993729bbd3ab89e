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
 * Opens and closes rounds whose time has come, each in a transaction of its own. Responses are refused from the closing
 * time on anyway; this writes it down and tells whom it concerns. Safe on several nodes: the round is held while one
 * closes it, and then closed for the others.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

    private static final String CLOSING = "consultation.closeRounds";
    private static final String OPENING = "consultation.openRounds";
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    private FeedbackRoundRepository repository;

    @Inject
    private Rounds rounds;

    @Inject
    private SystemCommands commands;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void closeWhatIsDue() {
        jobs.attempt(
                CLOSING,
                EVERY,
                () -> repository
                        .due(clock.instant())
                        .forEach(round -> each("closeAsDue", () -> rounds.closeAsDue(round, clock.instant()))));
    }

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void openWhatIsDue() {
        jobs.attempt(
                OPENING,
                EVERY,
                () -> repository
                        .dueToOpen(clock.instant())
                        .forEach(round -> each("openAsDue", () -> rounds.openAsDue(round, clock.instant()))));
    }

    private void each(String command, Runnable work) {
        jobs.unlessRefused(() -> commands.run("consultation.feedbackRound." + command, work));
    }
}
