package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts a round's answers anew whenever a response is given or taken back; the results of many rounds are read from the counts. */
@ApplicationScoped
public class ResultTallies {

    /** Each question of agreement that a submitted response was asked about each of its activities. */
    static final String CELLS = """
            select r.round_id, q.id as question_id, ra.activity_id, r.seat_id, an.agreement as grade
              from response r
              join feedback_round rd on rd.id = r.round_id
              join question q on q.questionnaire_id = rd.questionnaire_id and q.kind = 'AGREEMENT'
              join questionnaire_section qs on qs.id = q.section_id and qs.repeat = 'PER_ACTIVITY'
              join response_activity ra on ra.response_id = r.id
              left join answer an on an.response_id = r.id and an.question_id = q.id and an.activity_id = ra.activity_id
             where r.state = 'SUBMITTED'
            """;

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
            insert into result_tally (id, version, round_id, question_id, activity_id, seat_id, strongly_disagree, disagree,
                                      agree, strongly_agree, not_my_area, unanswered)
            select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.seat_id, %s
              from (%s and r.round_id = ?1) c
             group by grouping sets ((c.round_id, c.question_id),
                                     (c.round_id, c.question_id, c.activity_id),
                                     (c.round_id, c.question_id, c.seat_id))
            """.formatted(COUNTED, CELLS);

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
        entityManager
                .createNativeQuery("delete from result_tally where round_id = ?1")
                .setParameter(1, roundId)
                .executeUpdate();
        entityManager.createNativeQuery(COUNT).setParameter(1, roundId).executeUpdate();
    }
}
