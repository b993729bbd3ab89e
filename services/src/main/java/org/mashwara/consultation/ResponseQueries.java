package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;

/** One seat's response: to fill in, to check, and to read with the agency's answers. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class ResponseQueries {

    private static final String ACTIVITIES = """
            select a.id, a.code, a.name_en, a.name_ur, o.name_en, o.name_ur
              from response_activity ra
              join activity a on a.id = ra.activity_id
              join output o on o.id = a.output_id
             where ra.response_id = ?1
             order by a.position
            """;

    private static final String ANSWERS = """
            select an.activity_id, an.question_id, an.agreement, an.text, d.verdict, d.reason, d.given_at, p.name_en,
                   p.name_ur
              from answer an
              left join disposition d on d.answer_id = an.id
              left join account acc on acc.id = d.given_by
              left join person p on p.id = acc.person_id
             where an.response_id = ?1
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

    @Inject
    private Actors actors;

    /**
     * The response with everything it asks and holds. Five queries.
     *
     * @throws NotFoundException for whoever may not read it: nobody but its seat reads a draft
     */
    public ResponseDetail response(long responseId) {
        Actor actor = actors.current();
        ConsultationReader.Round round = reader.roundOfResponse(responseId, actor);
        ConsultationReader.Given given = reader.seat(responseId);
        SeatProgress seat = given.seat();
        if (!RoundAccess.mayReadResponse(
                actor, given.postId(), seat.isSubmitted(), round.places().secretariatPosts())) {
            throw new NotFoundException("response", responseId);
        }
        return new ResponseDetail(
                responseId,
                given.version(),
                round.head(),
                actor.draftsFor(given.postId()),
                actor.actsFor(given.postId()),
                seat.post(),
                seat.holder(),
                seat.holderThen(),
                seat.state(),
                seat.savedAt(),
                given.savedBy(),
                seat.submittedAt(),
                seat.submittedBy(),
                !actor.heldPosts().contains(given.postId()),
                activities(responseId, reader.questions(round.questionnaireId())));
    }

    private List<ActivityAnswers> activities(long responseId, List<QuestionHead> questions) {
        Map<List<Long>, Object[]> answers = new HashMap<>();
        sql.rows(ANSWERS, responseId).forEach(row -> answers.put(List.of(Sql.id(row[0]), Sql.id(row[1])), row));
        return sql.rows(ACTIVITIES, responseId).stream()
                .map(row -> new ActivityAnswers(
                        Sql.id(row[0]),
                        (String) row[1],
                        Sql.text(row[2], row[3]),
                        Sql.text(row[4], row[5]),
                        questions.stream()
                                .map(question -> line(question, answers.get(List.of(Sql.id(row[0]), question.id()))))
                                .toList()))
                .toList();
    }

    private static GivenLine line(QuestionHead question, Object[] row) {
        if (row == null) {
            return new GivenLine(question, null, null, null);
        }
        Reply reply = row[4] == null
                ? null
                : new Reply(
                        Verdict.valueOf((String) row[4]),
                        (String) row[5],
                        Sql.instant(row[6]),
                        Sql.text(row[7], row[8]));
        Agreement agreement = row[2] == null ? null : Agreement.valueOf((String) row[2]);
        return new GivenLine(question, agreement, (String) row[3], reply);
    }
}
