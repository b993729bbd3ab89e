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
 * Closes rounds whose time is over, each in a transaction of its own. Responses are refused from the closing time on
 * anyway; this writes it down and tells whom it concerns. Safe on several nodes: the round is held while one closes it,
 * and then closed for the others.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

    private static final String JOB = "consultation.closeRounds";
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
        Instant began = clock.instant();
        try {
            repository.due(began).forEach(this::close);
            jobs.note(JOB, EVERY, began, null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A feedback round could not be closed; the next minute tries again", e);
            jobs.note(JOB, EVERY, began, e.toString());
        }
    }

    private void close(long round) {
        try {
            commands.run("consultation.feedbackRound.closeAsDue", () -> rounds.closeAsDue(round, clock.instant()));
        } catch (BusinessException e) {
            LOG.log(Level.DEBUG, "Another node has closed feedback round {0}", round);
        }
    }
}
