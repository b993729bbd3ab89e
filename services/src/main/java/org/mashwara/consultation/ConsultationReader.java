package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.directory.IncumbencyRepository;
import org.mashwara.directory.Post;
import org.mashwara.directory.PostRepository;
import org.mashwara.governance.GovernanceRepository;
import org.mashwara.governance.GoverningBody;
import org.mashwara.governance.Seat;
import org.mashwara.meeting.Meeting;
import org.mashwara.meeting.MeetingBody;
import org.mashwara.shared.Actor;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** What several read models of feedback need: the head of a round, names as of today. Each method is one query. */
@ApplicationScoped
class ConsultationReader {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private GovernanceRepository governance;

    @Inject
    private IncumbencyRepository incumbencies;

    @Inject
    private PostRepository posts;

    @Inject
    private Clock clock;

    /** The round with its meeting, the meeting's bodies and the workplan. */
    FeedbackRound round(long roundId) {
        return entityManager
                .createQuery(
                        "select distinct r from FeedbackRound r join fetch r.meeting m join fetch m.bodies b"
                                + " join fetch b.body join fetch r.workplanVersion v join fetch v.workplan"
                                + " where r.id = :id",
                        FeedbackRound.class)
                .setParameter("id", roundId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("feedback round", roundId));
    }

    /** Who sits in the meeting's bodies today, and who runs them. */
    RoundDesk.Places places(Meeting meeting) {
        List<Seat> seats = governance.seatsOn(
                meeting.getBodies().stream()
                        .map(sitting -> sitting.getBody().getId())
                        .toList(),
                today());
        Set<Long> all = seats.stream().map(seat -> seat.getPost().getId()).collect(Collectors.toSet());
        return new RoundDesk.Places(all, Rounds.secretariat(seats));
    }

    /** @param responseId the response of a post for which the person acts, or null */
    RoundHead head(FeedbackRound round, Actor actor, RoundDesk.Places places, Long responseId) {
        Meeting meeting = round.getMeeting();
        GoverningBody body = firstBody(meeting);
        return new RoundHead(
                round.getId(),
                round.getVersion(),
                round.getName(),
                meeting.getId(),
                meeting.getReference().toString(),
                round.getWorkplanVersion().getWorkplan().getName(),
                round.getWorkplanVersion().getNumber(),
                round.isOpenAt(clock.instant()),
                round.getOpenedAt(),
                round.getClosesAt(),
                round.getClosedAt(),
                body.getCity(),
                body.getTimeZone().getId(),
                RoundAccess.mayRun(actor, places.secretariatPosts()) && round.getState() == RoundState.OPEN,
                RoundAccess.mayReadResults(actor, places.secretariatPosts()),
                responseId);
    }

    static GoverningBody firstBody(Meeting meeting) {
        return meeting.getBodies().stream()
                .map(MeetingBody::getBody)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a meeting without a body"));
    }

    List<Question> questions(long questionnaireId) {
        return entityManager
                .createQuery(
                        "select q from Question q where q.questionnaire.id = :id order by q.position", Question.class)
                .setParameter("id", questionnaireId)
                .getResultList();
    }

    static QuestionHead head(Question question) {
        return new QuestionHead(question.getId(), question.getCode(), question.getKind(), question.getName());
    }

    /** Names of posts today. */
    Map<Long, LocalText> postNames(Collection<Long> postIds) {
        Map<Long, LocalText> names = new HashMap<>();
        if (!postIds.isEmpty()) {
            for (Post post : posts.withNames(new HashSet<>(postIds))) {
                names.put(post.getId(), post.nameOn(today()));
            }
        }
        return names;
    }

    /** Names of those who hold posts today; a vacant post is missing. */
    Map<Long, LocalText> holders(Collection<Long> postIds) {
        Map<Long, LocalText> names = new HashMap<>();
        incumbencies
                .holdersOn(new HashSet<>(postIds), today())
                .forEach((post, incumbency) ->
                        names.put(post, incumbency.getPerson().getName()));
        return names;
    }

    /** Names of the persons whose accounts these are; nulls are passed over. */
    Map<Long, LocalText> accountNames(Stream<Long> accountIds) {
        Set<Long> ids = accountIds.filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, LocalText> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select a.id, p.name from Account a join a.person p where a.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (LocalText) row[1]));
        }
        return names;
    }

    /** The agency's answers, by the id of what they answer. Two queries. */
    Map<Long, Reply> replies(Collection<Long> answerIds) {
        Map<Long, Reply> replies = new HashMap<>();
        if (!answerIds.isEmpty()) {
            List<Object[]> rows = entityManager
                    .createQuery(
                            "select d.answer.id, d.verdict, d.reason, d.givenAt, d.givenBy from Disposition d"
                                    + " where d.answer.id in :ids",
                            Object[].class)
                    .setParameter("ids", answerIds)
                    .getResultList();
            Map<Long, LocalText> names = accountNames(rows.stream().map(row -> (Long) row[4]));
            rows.forEach(row -> replies.put(
                    (Long) row[0],
                    new Reply((Verdict) row[1], (String) row[2], (Instant) row[3], names.get((Long) row[4]))));
        }
        return replies;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
