package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** The TWG Secretariat sets up, extends and closes rounds. */
@Stateless
@Command
@RolesAllowed(Roles.SECRETARIAT)
public class FeedbackRoundService {

    @Inject
    private RoundDesk desk;

    @Inject
    private Rounds rounds;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Sets up a round after a meeting, or about a workplan without a meeting; it opens at once or when its time comes.
     *
     * @return the round's id
     * @throws org.mashwara.shared.BusinessException as {@link Rounds#plan}
     */
    public long plan(@NotNull RoundPlan plan) {
        requireRunner(plan.target());
        FeedbackRound round = rounds.plan(plan, clock.instant());
        desk.about(round);
        return round.getId();
    }

    private void requireRunner(RoundPlan.Target target) {
        Long meetingId = target.meetingId();
        if (meetingId != null) {
            desk.requireRunner(
                    meetings.findForUpdate(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId)));
            return;
        }
        Long bodyId = target.bodyId();
        // held, so that of two at the same moment the second sees what the first asked
        GoverningBody body = governance
                .findBodyForChange(bodyId == null ? 0 : bodyId)
                .orElseThrow(() -> new NotFoundException("body", bodyId));
        desk.requireRunner(List.of(body), "body", body.getId());
    }

    /**
     * Puts off the closing of a round; those who are asked are told.
     *
     * @param shownVersion the round's, as the page showed it
     * @throws org.mashwara.shared.BusinessException as {@link FeedbackRound#extend}
     */
    public void extend(long roundId, long shownVersion, @NotNull Instant closesAt, String reason) {
        FeedbackRound round = desk.toRun(roundId);
        Instant now = clock.instant();
        // whoever comes too late reads that, and not that something has changed
        round.getState().requireExtensible(now, round.getClosesAt());
        round.requireVersion(shownVersion);
        rounds.extend(round, closesAt, reason, now, actors.current().accountId());
    }

    /**
     * Closes a round early; drafts stay drafts and count for nothing.
     *
     * @param shownVersion the round's, as the check page showed it
     * @throws org.mashwara.shared.BusinessException {@code round.alreadyClosed}
     */
    public void close(long roundId, long shownVersion) {
        FeedbackRound round = desk.toRun(roundId);
        round.getState().requireNotClosed();
        round.requireVersion(shownVersion);
        rounds.close(round, clock.instant(), actors.current().accountId());
    }
}
