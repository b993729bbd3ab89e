package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mashwara.directory.Post;
import org.mashwara.programme.Activity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;

/** One seat's response: to fill in, to check, and to read with the agency's answers. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class ResponseQueries {

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * The response with everything it asks and holds. At most seven queries.
     *
     * @throws NotFoundException for whoever may not read it: nobody but its seat reads a draft
     */
    public ResponseDetail response(long responseId) {
        Response response = find(responseId);
        FeedbackRound round = response.getRound();
        Post post = response.getSeat().getPost();
        Actor actor = actors.current();
        boolean own = actor.actsFor(post.getId());
        RoundDesk.Places places =
                own ? new RoundDesk.Places(Set.of(post.getId()), Set.of()) : reader.places(round.getMeeting());
        if (!RoundAccess.mayReadResponse(actor, post.getId(), response.isSubmitted(), places.secretariatPosts())) {
            throw new NotFoundException("response", responseId);
        }
        Map<Long, LocalText> accounts =
                reader.accountNames(Stream.of(response.getSavedBy(), response.getSubmittedBy()));
        LocalText holder = response.isSubmitted()
                ? null
                : reader.holders(List.of(post.getId())).get(post.getId());
        return new ResponseDetail(
                responseId,
                response.getVersion(),
                reader.head(round, actor, places, own ? responseId : null),
                response.getPostName() == null ? post.nameOn(reader.today()) : response.getPostName(),
                holder,
                response.getPersonName(),
                response.getState(),
                response.getSavedAt(),
                accounts.get(response.getSavedBy()),
                response.getSubmittedAt(),
                accounts.get(response.getSubmittedBy()),
                own && !actor.heldPosts().contains(post.getId()),
                activities(response));
    }

    private Response find(long responseId) {
        return entityManager
                .createQuery(
                        "select distinct r from Response r join fetch r.round rd join fetch rd.meeting m"
                                + " join fetch m.bodies b join fetch b.body join fetch rd.workplanVersion v"
                                + " join fetch v.workplan join fetch r.seat s join fetch s.post p"
                                + " left join fetch p.names where r.id = :id",
                        Response.class)
                .setParameter("id", responseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("response", responseId));
    }

    private List<ActivityAnswers> activities(Response response) {
        List<QuestionHead> questions = reader
                .questions(response.getRound().getQuestionnaire().getId())
                .stream()
                .map(ConsultationReader::head)
                .toList();
        Map<List<Long>, Object[]> answers = answers(response);
        Map<Long, Reply> replies = response.isSubmitted()
                ? reader.replies(
                        answers.values().stream().map(row -> (Long) row[0]).toList())
                : Map.of();
        return entityManager
                .createQuery(
                        "select a, a.output.name from Response r join r.activities a where r.id = :id"
                                + " order by a.position",
                        Object[].class)
                .setParameter("id", response.getId())
                .getResultStream()
                .map(row -> {
                    Activity activity = (Activity) row[0];
                    return new ActivityAnswers(
                            activity.getId(),
                            activity.getCode(),
                            activity.getName(),
                            (LocalText) row[1],
                            questions.stream()
                                    .map(question -> line(
                                            question, answers.get(List.of(activity.getId(), question.id())), replies))
                                    .toList());
                })
                .toList();
    }

    private Map<List<Long>, Object[]> answers(Response response) {
        Map<List<Long>, Object[]> answers = new HashMap<>();
        entityManager
                .createQuery(
                        "select an.id, an.activity.id, an.question.id, an.agreement, an.text from Answer an"
                                + " where an.response.id = :id",
                        Object[].class)
                .setParameter("id", response.getId())
                .getResultList()
                .forEach(row -> answers.put(List.of((Long) row[1], (Long) row[2]), row));
        return answers;
    }

    private static GivenLine line(QuestionHead question, Object[] answer, Map<Long, Reply> replies) {
        return answer == null
                ? new GivenLine(question, null, null, null)
                : new GivenLine(question, (Agreement) answer[3], (String) answer[4], replies.get((Long) answer[0]));
    }
}
