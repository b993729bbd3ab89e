package org.mashwara.meeting.latechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingState;

/** {@link LateChangeRepository} in the database. */
@ApplicationScoped
class JpaLateChangeRepository implements LateChangeRepository {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(LateChange lateChange) {
        entityManager.persist(lateChange);
    }

    @Override
    public Optional<LateChange> open(long meetingId) {
        return entityManager
                .createQuery(
                        "select l from LateChange l where l.meeting.id = :meeting and l.state = :open",
                        LateChange.class)
                .setParameter("meeting", meetingId)
                .setParameter("open", LateChangeState.OPEN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LateChange> lastDecided(long meetingId) {
        return entityManager
                .createQuery(
                        "select l from LateChange l where l.meeting.id = :meeting and l.state = :decided"
                                + " order by l.endedAt desc, l.id desc",
                        LateChange.class)
                .setParameter("meeting", meetingId)
                .setParameter("decided", LateChangeState.DECIDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ItemChange> carried(Collection<Long> bodyIds) {
        return entityManager
                .createQuery(
                        "select i from ItemChange i where i.fate = :carried and i.takenUpBy is null"
                                + " and exists (select b.id from MeetingBody b where b.meeting = i.lateChange.meeting"
                                + " and b.position = 1 and b.body.id in :bodies)"
                                + " order by i.lateChange.id, i.position",
                        ItemChange.class)
                .setParameter("carried", ItemFate.CARRIED)
                .setParameter("bodies", bodyIds)
                .getResultList();
    }

    @Override
    public Optional<Meeting> nextPlanned(long bodyId, Instant after) {
        return entityManager
                .createQuery(
                        "select m from Meeting m where m.state = :planned and m.slot.startsAt > :after"
                                + " and exists (select b.id from MeetingBody b where b.meeting = m"
                                + " and b.body.id = :body) order by m.slot.startsAt, m.id",
                        Meeting.class)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("after", after)
                .setParameter("body", bodyId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
