package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.mashwara.meeting.MeetingFeedback;

/** The feedback rounds that followed a meeting. */
@ApplicationScoped
class RoundsOfMeeting implements MeetingFeedback {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public Optional<Long> newestRound(long meetingId) {
        return entityManager
                .createQuery(
                        "select f.id from FeedbackRound f where f.meeting.id = :meeting"
                                + " and (f.state <> :closed or f.openedAt is not null) order by f.openedAt desc, f.id desc",
                        Long.class)
                .setParameter("meeting", meetingId)
                .setParameter("closed", RoundState.CLOSED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
