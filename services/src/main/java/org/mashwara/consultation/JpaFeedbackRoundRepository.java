package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashwara.meeting.MeetingState;

/** {@link FeedbackRoundRepository} in the database. */
@ApplicationScoped
public class JpaFeedbackRoundRepository implements FeedbackRoundRepository {

    /** The next minute finds the others. */
    private static final int MOST_DUE = 100;

    /** Nested paths are fetched by hint only. */
    private static final String LEFT_JOIN_FETCH = "eclipselink.left-join-fetch";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public void add(FeedbackRound round) {
        entityManager.persist(round);
    }

    @Override
    public Optional<FeedbackRound> find(long roundId) {
        return Optional.ofNullable(entityManager.find(FeedbackRound.class, roundId));
    }

    @Override
    public Optional<FeedbackRound> findForChange(long roundId) {
        return Optional.ofNullable(entityManager.find(FeedbackRound.class, roundId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Long> due(Instant at) {
        return entityManager
                .createQuery(
                        "select r.id from FeedbackRound r where r.state = :open and r.closesAt <= :at"
                                + " order by r.closesAt, r.id",
                        Long.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("at", at)
                .setMaxResults(MOST_DUE)
                .getResultList();
    }

    @Override
    public List<Long> dueToOpen(Instant at) {
        return entityManager
                .createQuery(
                        "select r.id from FeedbackRound r left join r.meeting m where r.state = :planned and"
                                + " r.closesAt > :at and (r.opensAt <= :at or r.opensAt is null and m.state = :closed)"
                                + " order by r.id",
                        Long.class)
                .setParameter("planned", RoundState.PLANNED)
                .setParameter("closed", MeetingState.CLOSED)
                .setParameter("at", at)
                .setMaxResults(MOST_DUE)
                .getResultList();
    }

    @Override
    public List<Long> open(Instant at) {
        return entityManager
                .createQuery(
                        "select r.id from FeedbackRound r where r.state = :open and r.closesAt > :at order by"
                                + " r.closesAt, r.id",
                        Long.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("at", at)
                .getResultList();
    }

    @Override
    public List<FeedbackRound> closingWith(long meetingId) {
        return entityManager
                .createQuery(
                        "select r from FeedbackRound r where r.closingMeeting.id = :meeting and r.state <> :closed"
                                + " order by r.id",
                        FeedbackRound.class)
                .setParameter("meeting", meetingId)
                .setParameter("closed", RoundState.CLOSED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<FeedbackRound> plannedAfter(long meetingId) {
        return entityManager
                .createQuery(
                        "select r from FeedbackRound r where r.meeting.id = :meeting and r.state = :planned order by r.id",
                        FeedbackRound.class)
                .setParameter("meeting", meetingId)
                .setParameter("planned", RoundState.PLANNED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<FeedbackRound> following(long meetingId) {
        return entityManager
                .createQuery(
                        "select r from FeedbackRound r left join r.meeting m left join r.closingMeeting c"
                                + " where c.id = :meeting and r.state <> :closed"
                                + " or m.id = :meeting and r.state = :planned order by r.id",
                        FeedbackRound.class)
                .setParameter("meeting", meetingId)
                .setParameter("closed", RoundState.CLOSED)
                .setParameter("planned", RoundState.PLANNED)
                .getResultList();
    }

    @Override
    public List<FeedbackRound> asking(String questionnaireCode, long bodyId) {
        return entityManager
                .createQuery(
                        "select distinct r from FeedbackRound r join r.bodies b where b.id = :body"
                                + " and r.questionnaire.code = :code and r.state <> :closed order by r.id",
                        FeedbackRound.class)
                .setParameter("body", bodyId)
                .setParameter("code", questionnaireCode)
                .setParameter("closed", RoundState.CLOSED)
                .getResultList();
    }

    @Override
    public Optional<Questionnaire> findQuestionnaire(long id) {
        return whole(entityManager
                .createQuery("select distinct q from Questionnaire q where q.id = :id", Questionnaire.class)
                .setParameter("id", id));
    }

    @Override
    public Optional<Questionnaire> newestQuestionnaire(String code) {
        return whole(entityManager
                .createQuery(
                        "select distinct q from Questionnaire q where q.code = :code and q.state = :published"
                                + " and q.number = (select max(n.number) from Questionnaire n where n.code = :code"
                                + " and n.state = :published)",
                        Questionnaire.class)
                .setParameter("code", code)
                .setParameter("published", QuestionnaireState.PUBLISHED));
    }

    private static Optional<Questionnaire> whole(TypedQuery<Questionnaire> query) {
        return query.setHint(LEFT_JOIN_FETCH, "q.sections")
                .setHint(LEFT_JOIN_FETCH, "q.questions.options")
                .getResultStream()
                .findFirst();
    }
}
