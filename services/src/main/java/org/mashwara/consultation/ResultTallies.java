package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts a round's answers anew whenever a response is given or taken back; the results of many rounds are read from the counts. */
@ApplicationScoped
public class ResultTallies {

    private static final String ASKED = """
            select r.round_id, q.id as question_id, ra.activity_id, oc.subprogramme_id, r.seat_id, an.agreement as grade
              from response r
              join feedback_round rd on rd.id = r.round_id
              join question q on q.questionnaire_id = rd.questionnaire_id and q.kind = 'AGREEMENT'
              join questionnaire_section qs on qs.id = q.section_id and qs.repeat = 'PER_ACTIVITY'
              join response_activity ra on ra.response_id = r.id
              join activity a on a.id = ra.activity_id
              join output o on o.id = a.output_id
              join outcome oc on oc.id = o.outcome_id
            """;

    private static final String GIVEN = " where r.state = 'SUBMITTED' ";

    /**
     * One by one through the index of answers: each question of agreement that a submitted response was asked about each
     * of its activities.
     */
    static final String CELLS = ASKED + """
              left join lateral (select x.agreement from answer x
                                  where x.response_id = r.id and x.question_id = q.id and x.activity_id = ra.activity_id
                                  limit 1) an on true
            """ + GIVEN;

    /**
     * The same for few activities, whose grades are taken from the index of activities all at once.
     *
     * @param condition that {@code an.activity_id} is one of them
     */
    static String cellsAbout(String condition) {
        return ASKED + " left join answer an on an.response_id = r.id and an.question_id = q.id"
                + " and an.activity_id = ra.activity_id and an.agreement is not null and " + condition + GIVEN;
    }

    /** Of {@code c}, such cells: how often each grade was given, and how often none. */
    static final String COUNTED = """
            count(*) filter (where c.grade = 'STRONGLY_DISAGREE') as strongly_disagree,
            count(*) filter (where c.grade = 'DISAGREE') as disagree, count(*) filter (where c.grade = 'AGREE') as agree,
            count(*) filter (where c.grade = 'STRONGLY_AGREE') as strongly_agree,
            count(*) filter (where c.grade = 'NOT_MY_AREA') as not_my_area,
            count(*) filter (where c.grade is null) as unanswered
            """;

    /** {@code ?1} the round. */
    static final String COUNT = """
            insert into result_tally (id, version, round_id, question_id, activity_id, subprogramme_id, seat_id,
                                      strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
            select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.subprogramme_id, c.seat_id,
                   %s
              from (%s and r.round_id = ?1) c
             group by c.round_id, cube (c.question_id),
                      grouping sets ((), (c.activity_id), (c.seat_id), (c.seat_id, c.subprogramme_id))
            """.formatted(COUNTED, CELLS);

    /** In their order; {@code ?1} the round. */
    static final List<String> RECOUNT = List.of(
            "delete from result_tally where round_id = ?1",
            COUNT,
            "delete from answer_tally where round_id = ?1",
            AnswerCells.COUNT);

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private FeedbackRoundRepository rounds;

    void count(@Observes ResponseSubmitted event) {
        count(event.roundId());
    }

    void count(@Observes ResponseWithdrawn event) {
        count(event.roundId());
    }

    /** Counts a round; others that count it wait. */
    public void count(long roundId) {
        rounds.findForChange(roundId);
        entityManager.flush();
        for (String statement : RECOUNT) {
            entityManager.createNativeQuery(statement).setParameter(1, roundId).executeUpdate();
        }
    }
}
