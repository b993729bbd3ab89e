package org.mashwara.consultation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.mashwara.identity.SystemCommands;
import org.mashwara.shared.BusinessException;

/**
 * Closes rounds whose time is over, each in a transaction of its own. Responses are refused from the closing time on
 * anyway; this writes it down and tells whom it concerns. Safe on several nodes: the round is held while one closes it,
 * and then closed for the others.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

    private static final Logger LOG = System.getLogger(RoundTimer.class.getName());

    @Inject
    private FeedbackRoundRepository repository;

    @Inject
    private Rounds rounds;

    @Inject
    private SystemCommands commands;

    @Inject
    private Clock clock;

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void closeWhatIsDue() {
        for (long round : repository.due(clock.instant())) {
            try {
                commands.run("consultation.feedbackRound.closeAsDue", () -> rounds.closeAsDue(round, clock.instant()));
            } catch (BusinessException e) {
                LOG.log(Level.DEBUG, "Another node has closed feedback round {0}", round);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A feedback round could not be closed; the next minute tries again", e);
            }
        }
    }
}
