package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.Roles;

/** The TWG Secretariat reminds those who have not answered. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class FeedbackReminderService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Reminders reminders;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Reminds seats that have not answered.
     *
     * @param responseIds of this round; at least one
     * @param shownAt when the page showed who has been reminded
     * @throws org.mashwara.shared.BusinessException as {@link Reminders#byHand}
     * @throws org.mashwara.shared.StaleEditException as {@link Reminders#byHand}
     */
    public void remind(long roundId, @NotNull Set<Long> responseIds, @NotNull Instant shownAt) {
        FeedbackRound round = desk.toRun(roundId);
        reminders.byHand(
                round, responseIds, shownAt, clock.instant(), actors.current().accountId());
    }
}
