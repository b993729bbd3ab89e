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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.programme.Activity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Download;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.StoredFile;

/** One seat's response: to fill in, to check, and to read with the agency's answers. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class ResponseQueries {

    private static final String REPLIES = """
            select pt.source, pt.id, %s
              from feedback_point pt
              join disposition d on d.id = pt.disposition_id and d.state = 'PUBLISHED'
              join account da on da.id = d.given_by
              join person dp on dp.id = da.person_id
             where pt.response_id = ?3
            """.formatted(Reply.SELECTED);

    private static final int REPLY = 2;

    private static final String REPLIES_AND_STATIONS = ClearanceReader.besideStations(REPLIES);

    private static final int STATION = REPLY + Reply.COLUMNS;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private ResponseSight sight;

    /**
     * The response with everything it asks and holds. At most six queries.
     *
     * @throws NotFoundException for whoever may not read it: nobody but its seat, the stations that it has
     *     reached and whoever enters it from paper reads a draft
     */
    public ResponseDetail response(long responseId) {
        Actor actor = sight.actor();
        ConsultationReader.OfResponse found = reader.response(responseId, actor);
        ConsultationReader.Round round = found.round();
        ConsultationReader.Given given = found.given();
        SeatProgress seat = given.seat();
        boolean decides = found.decides();
        boolean follows = actor.seesFor(given.postId());
        boolean enters = seat.givenBy().isOnPaper()
                && RoundAccess.mayEnterPaper(actor, round.places().secretariatPosts());
        if (!RoundAccess.mayReadResponse(
                        actor,
                        given.postId(),
                        seat.isSubmitted(),
                        round.places().secretariatPosts())
                && !enters
                && !found.reached()) {
            throw new NotFoundException("response", responseId);
        }
        Told told = told(responseId, seat);
        return new ResponseDetail(
                responseId,
                given.version(),
                round.head(),
                fills(actor, given.postId(), seat.state(), decides) || enters,
                actor.actsFor(given.postId()) || enters,
                seat.post(),
                seat.holder(),
                seat.holderThen(),
                seat.state(),
                seat.lookedAt(),
                seat.savedAt(),
                given.savedBy(),
                seat.submittedAt(),
                seat.givenBy().along(told.approvals()),
                follows && !actor.heldPosts().contains(given.postId()),
                enters && !follows,
                seat.givenBy().isOnPaper() && seat.state().isDraft() && !enters,
                follows || RoundAccess.mayRun(actor, round.places().secretariatPosts()),
                decides,
                round.head().readsResults() ? seat.change() : null,
                turns(responseId, round.questionnaireId(), told.replies()));
    }

    /** On its way only the station where it lies fills it in. */
    private static boolean fills(Actor actor, Long post, ResponseState state, boolean decides) {
        return state == ResponseState.AWAITING_CLEARANCE ? decides : actor.draftsFor(post);
    }

    private List<FormTurn> turns(long responseId, long questionnaireId, Map<String, FormTurns.Replied> replies) {
        Questionnaire questionnaire = reader.questionnaire(questionnaireId);
        List<Activity> activities = activities(responseId);
        Stored stored = new Stored(answers(responseId), replies);
        return FormTurns.of(AnswerSheet.of(questionnaire, activities, stored), stored);
    }

    private List<Activity> activities(long responseId) {
        return entityManager
                .createQuery(
                        "select distinct a from Activity a where a.id in"
                                + " (select x.id from Response r join r.activities x where r.id = :id)",
                        Activity.class)
                .setHint("eclipselink.join-fetch", "a.output")
                .setParameter("id", responseId)
                .getResultList();
    }

    /** With their files, without what is in these. */
    private List<Answer> answers(long responseId) {
        return entityManager
                .createQuery("select a from Answer a left join fetch a.file where a.response.id = :id", Answer.class)
                .setParameter("id", responseId)
                .getResultList();
    }

    /**
     * What was told about a response.
     *
     * @param replies the published answers to its points, by their source
     * @param approvals the stations that approved it, in their order
     */
    private record Told(Map<String, FormTurns.Replied> replies, List<StationLine> approvals) {}

    /** One query, and none of what nobody has told anything about. */
    private Told told(long responseId, SeatProgress seat) {
        Map<String, FormTurns.Replied> replies = new HashMap<>();
        List<StationLine> approvals = new ArrayList<>();
        Long way = seat.givenBy().wayId();
        if (seat.isSubmitted() || way != null) {
            for (Object[] row : sql.rows(REPLIES_AND_STATIONS, sight.today(), way == null ? 0L : way, responseId)) {
                if (row[0] == null) {
                    approvals.add(ClearanceReader.station(Arrays.copyOfRange(row, STATION, row.length)));
                } else if (seat.isSubmitted()) {
                    replies.put((String) row[0], new FormTurns.Replied(Sql.id(row[1]), Reply.of(row, REPLY)));
                }
            }
        }
        return new Told(
                replies, approvals.stream().filter(StationLine::isCleared).toList());
    }

    /** What is stored of a response, by question and subject. */
    private static final class Stored implements AnswerSheet.Answers, FormTurns.Extras {

        private final Map<List<Object>, Answer> rows = new HashMap<>();

        private final Map<String, FormTurns.Replied> replies;

        Stored(List<Answer> answers, Map<String, FormTurns.Replied> replies) {
            this.replies = replies;
            answers.forEach(answer -> rows.put(List.of(answer.getQuestion(), answer.getAbout()), answer));
        }

        private Answer answer(Question question, About about) {
            return rows.get(List.of(question, about));
        }

        @Override
        public AnswerValue to(Question question, About about) {
            Answer answer = answer(question, about);
            return answer == null ? AnswerValue.NONE : answer.getValue();
        }

        @Override
        public Long answerId(Question question, About about) {
            Answer answer = answer(question, about);
            return answer == null ? null : answer.getId();
        }

        @Override
        public FormTurns.Replied replied(Question question, About about) {
            return replies.getOrDefault(SpokenAnswers.source(question, about), FormTurns.Replied.NOTHING);
        }
    }

    /**
     * A file that was handed in as an answer, for those who read the response: its office, the stations to which it has come,
     * who enters it from paper and, once it is given, those who read the results.
     *
     * @throws NotFoundException for whoever may not read the response
     */
    public Download file(long answerId) {
        Answer answer = entityManager.find(Answer.class, answerId);
        if (answer == null || answer.getValue().file() == null) {
            throw new NotFoundException("file of answer", answerId);
        }
        sight.requireSeen(answer.getResponse());
        StoredFile file = answer.getValue().file();
        return new Download(file.getFileName(), file.getContentType(), file.getContent());
    }
}
