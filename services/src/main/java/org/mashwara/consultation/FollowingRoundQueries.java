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
import java.util.function.Function;
import org.mashwara.meeting.Meeting;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.Deadline;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Roles;

/**
 * What would become of the rounds that open or close with a meeting, before that is moved or cancelled. Two queries, and
 * three more for each round.
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
        Meeting meeting = meeting(meetingId);
        return following(meetingId, round -> RoundFate.ifMoved(round, meeting, begins, ends, clock.instant()), begins);
    }

    /**
     * If the meeting were cancelled.
     *
     * @throws NotFoundException unless the person runs the meeting's rounds
     */
    public List<FollowingRound> ifCancelled(long meetingId) {
        Meeting meeting = meeting(meetingId);
        return following(meetingId, round -> RoundFate.ifCancelled(round, meeting, clock.instant()), null);
    }

    private Meeting meeting(long id) {
        Meeting meeting = entityManager.find(Meeting.class, id);
        if (meeting == null || !RoundAccess.mayRun(actors.current(), desk.secretariatOf(meeting))) {
            throw new NotFoundException("meeting", id);
        }
        return meeting;
    }

    private List<FollowingRound> following(
            long meetingId, Function<FeedbackRound, Optional<RoundFate>> fate, Instant begins) {
        Actor actor = actors.current();
        return rounds.following(meetingId).stream()
                .flatMap(round -> fate.apply(round).stream()
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
