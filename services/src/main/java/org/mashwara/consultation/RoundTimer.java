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
import java.util.function.Consumer;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.BusinessException;
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
    private static final Logger LOG = System.getLogger(RoundTimer.class.getName());

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

    /** Every minute. A failure is noted and stays here: the server gives a timer up that fails twice. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void closeWhatIsDue() {
        run(CLOSING, EVERY, now -> repository.due(now).forEach(this::close));
    }

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void openWhatIsDue() {
        run(OPENING, EVERY, now -> repository.dueToOpen(now).forEach(this::open));
    }

    private void run(String job, Duration every, Consumer<Instant> work) {
        Instant began = clock.instant();
        try {
            work.accept(began);
            jobs.note(job, every, began, null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Feedback rounds could not be seen to; the next run tries again", e);
            jobs.note(job, every, began, e.toString());
        }
    }

    private void close(long round) {
        each(round, "closeAsDue", () -> rounds.closeAsDue(round, clock.instant()));
    }

    private void open(long round) {
        each(round, "openAsDue", () -> rounds.openAsDue(round, clock.instant()));
    }

    /** In a transaction of its own; what another node has done meanwhile is refused, and that is well. */
    private void each(long round, String command, Runnable work) {
        try {
            commands.run("consultation.feedbackRound." + command, work::run);
        } catch (BusinessException e) {
            LOG.log(Level.DEBUG, "Feedback round {0}: {1}", round, e.getMessageKey());
        }
    }
}
