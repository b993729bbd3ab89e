package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashwara.governance.GoverningBody;
import org.mashwara.shared.BusinessException;

/** {@link MeetingRepository} in the database. */
@ApplicationScoped
public class JpaMeetingRepository implements MeetingRepository {

    /** JPQL fetches one step only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    private static final int MAX_LATER = 20;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(Meeting meeting) {
        entityManager.persist(meeting);
        settle();
    }

    @Override
    public void settle() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            if (broke(e, "meeting_one_per_room")) {
                throw BusinessException.onField("room", "room.taken");
            }
            throw e;
        }
    }

    private static boolean broke(Throwable thrown, String constraint) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getMessage() != null
                    && sql.getMessage().contains(constraint)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Meeting> laterSittings(Meeting meeting) {
        return entityManager
                .createQuery(
                        "select m from Meeting m where m.state in :sat and m.slot.startsAt > :start"
                                + " and exists (select b.id from MeetingBody b where b.meeting = m and b.body in"
                                + " (select o.body from MeetingBody o where o.meeting = :meeting))"
                                + " order by m.slot.startsAt, m.id",
                        Meeting.class)
                .setParameter("sat", List.of(MeetingState.IN_SESSION, MeetingState.CLOSED))
                .setParameter("start", meeting.getSlot().getStartsAt())
                .setParameter("meeting", meeting)
                .setMaxResults(MAX_LATER)
                .getResultList();
    }

    @Override
    public Optional<Meeting> find(long meetingId) {
        return Optional.ofNullable(entityManager.find(Meeting.class, meetingId));
    }

    @Override
    public Optional<Meeting> findWithInvitations(long meetingId) {
        return entityManager
                .createQuery("select distinct m from Meeting m where m.id = :id", Meeting.class)
                .setHint(LEFT_JOIN_FETCH, "m.bodies.body")
                .setHint(LEFT_JOIN_FETCH, "m.invitations")
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Meeting> byCalendar(String uid) {
        return entityManager
                .createQuery("select m from Meeting m where m.calendar.uid = :uid", Meeting.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Meeting> findForUpdate(long meetingId) {
        return Optional.ofNullable(entityManager.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Instant> lastClosed(GoverningBody body) {
        return entityManager
                .createQuery(
                        "select m from Meeting m where m.closedAt is not null and exists"
                                + " (select b.id from MeetingBody b where b.meeting = m and b.body = :body)"
                                + " order by m.closedAt desc",
                        Meeting.class)
                .setParameter("body", body)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Meeting::getClosedAt);
    }

    @Override
    public void touch(Meeting meeting) {
        entityManager.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Optional<Recommendation> findRecommendation(long recommendationId) {
        return Optional.ofNullable(entityManager.find(Recommendation.class, recommendationId));
    }

    @Override
    public Optional<Invitation> findInvitation(long invitationId) {
        return Optional.ofNullable(entityManager.find(Invitation.class, invitationId));
    }

    @Override
    public List<Invitation> convenedInvitations(long postId, Instant from) {
        return entityManager
                .createQuery(
                        "select i from Invitation i join fetch i.meeting m join fetch i.seat s where s.post.id = :post"
                                + " and m.state = :convened and m.slot.startsAt >= :from order by m.slot.startsAt, i.id",
                        Invitation.class)
                .setParameter("post", postId)
                .setParameter("convened", MeetingState.CONVENED)
                .setParameter("from", from)
                .getResultList();
    }

    @Override
    public Optional<ActionPoint> findActionPoint(long actionPointId) {
        return Optional.ofNullable(entityManager.find(ActionPoint.class, actionPointId));
    }

    @Override
    public int nextNumber(String bodyCode, int year) {
        long planned = entityManager
                .createQuery("select count(m) from Meeting m where m.reference like :start", Long.class)
                .setParameter("start", bodyCode + "/" + year + "/M%")
                .getSingleResult();
        return (int) planned + 1;
    }
}
