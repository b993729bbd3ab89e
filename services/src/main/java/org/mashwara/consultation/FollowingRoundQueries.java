package org.mashwara.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * What would become of the rounds that open or close with a meeting, before that is moved or cancelled. One query where
 * there is none.
 */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class FollowingRoundQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private FeedbackRoundRepository rounds;

    @Inject
    private RoundDesk desk;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * If the meeting took place then.
     *
     * @param begins when it would begin
     * @param ends when it would end
     * @throws NotFoundException unless the person runs the meeting's rounds
     */
    public List<FollowingRound> ifMoved(long meetingId, Instant begins, Instant ends) {
        return following(
                meetingId,
                (round, meeting) -> RoundFate.ifMoved(round, meeting, begins, ends, clock.instant()),
                begins);
    }

    /**
     * If the meeting were cancelled.
     *
     * @throws NotFoundException unless the person runs the meeting's rounds
     */
    public List<FollowingRound> ifCancelled(long meetingId) {
        return following(meetingId, (round, meeting) -> RoundFate.ifCancelled(round, meeting, clock.instant()), null);
    }

    private List<FollowingRound> following(
            long meetingId, BiFunction<FeedbackRound, Meeting, Optional<RoundFate>> fate, Instant begins) {
        List<FeedbackRound> following = rounds.following(meetingId);
        if (following.isEmpty()) {
            return List.of();
        }
        Actor actor = actors.current();
        Meeting meeting = entityManager.find(Meeting.class, meetingId);
        if (!RoundAccess.mayRun(actor, desk.secretariatOf(meeting))) {
            throw new NotFoundException("meeting", meetingId);
        }
        return following.stream()
                .flatMap(round -> fate.apply(round, meeting).stream()
                        .map(found -> new FollowingRound(
                                round.getId(),
                                round.getName(),
                                found,
                                found == RoundFate.CLOSES_THEN
                                        ? new Deadline(begins, round.getZone(), round.getCity())
                                        : round.deadline(),
                                RoundAccess.mayRun(actor, desk.secretariatOf(round)))))
                .toList();
    }
}
