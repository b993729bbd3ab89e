package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingRepository;
import org.mashwara.programme.WorkplanRepository;
import org.mashwara.programme.WorkplanVersion;
import org.mashwara.shared.Command;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/** The TWG Secretariat opens and closes rounds. */
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
    private WorkplanRepository workplans;

    @Inject
    private Clock clock;

    /**
     * Opens a round about a workplan after a meeting.
     *
     * @param closesAt the first instant at which no response is taken any more
     * @return the round's id
     * @throws org.mashwara.shared.BusinessException as {@link Rounds#open}
     */
    public long open(long meetingId, long workplanVersionId, @NotNull Instant closesAt) {
        Meeting meeting =
                meetings.findForUpdate(meetingId).orElseThrow(() -> new NotFoundException("meeting", meetingId));
        desk.requireRunner(meeting);
        WorkplanVersion version = workplans
                .findVersion(workplanVersionId)
                .orElseThrow(() -> new NotFoundException("workplan version", workplanVersionId));
        FeedbackRound round = rounds.open(meeting, version, clock.instant(), closesAt);
        desk.about(round);
        return round.getId();
    }

    /**
     * Closes a round early; drafts stay drafts and count for nothing.
     *
     * @param shownVersion the round's, as the check page showed it
     * @throws org.mashwara.shared.BusinessException {@code round.alreadyClosed}
     */
    public void close(long roundId, long shownVersion) {
        FeedbackRound round = desk.toRun(roundId);
        round.requireVersion(shownVersion);
        rounds.close(round, clock.instant());
    }
}
