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
                        "select f.id from FeedbackRound f where f.meeting.id = :meeting order by f.openedAt desc, f.id desc",
                        Long.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
