package org.mashwara.consultation;

/**
 * What the submitted responses say to questions that are graded about each activity: of agreement, and matrices without
 * options of their own. A cell for each of a response's activities and each such question.
 */
final class GradeCells {

    /** That {@code q}, a question of {@code qs}, a section, is graded about each activity. */
    private static final String GRADED = """
            (q.kind = 'AGREEMENT' and qs.repeat = 'PER_ACTIVITY'
             or q.kind = 'MATRIX' and not exists (select 1 from question_option own where own.question_id = q.id))
            """;

    private static final String ASKED = """
            select r.round_id, q.id as question_id, ra.activity_id, oc.subprogramme_id, r.seat_id, an.agreement as grade
              from response r
              join feedback_round rd on rd.id = r.round_id
              join question q on q.questionnaire_id = rd.questionnaire_id
              join questionnaire_section qs on qs.id = q.section_id and\s""" + GRADED + """
              join response_activity ra on ra.response_id = r.id
              join activity a on a.id = ra.activity_id
              join output o on o.id = a.output_id
              join outcome oc on oc.id = o.outcome_id
            """;

    private static final String GIVEN = " where r.state = 'SUBMITTED' ";

    /** One by one through the index of answers. */
    private static final String EACH = ASKED + """
              left join lateral (select x.agreement from answer x
                                  where x.response_id = r.id and x.question_id = q.id and x.activity_id = ra.activity_id
                                  limit 1) an on true
            """;

    /** Of all submitted responses; what narrows {@code r}, a response, may follow. */
    static final String CELLS = EACH + GIVEN;

    /** Of {@code c}, such cells: how often each grade was given, and how often none. */
    static final String COUNTED = """
            count(*) filter (where c.grade = 'STRONGLY_DISAGREE') as strongly_disagree,
            count(*) filter (where c.grade = 'DISAGREE') as disagree, count(*) filter (where c.grade = 'AGREE') as agree,
            count(*) filter (where c.grade = 'STRONGLY_AGREE') as strongly_agree,
            count(*) filter (where c.grade = 'NOT_MY_AREA') as not_my_area,
            count(*) filter (where c.grade is null) as unanswered
            """;

    private static final String INSERT = """
            insert into result_tally (id, version, round_id, question_id, activity_id, subprogramme_id, seat_id,
                                      strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
            select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.subprogramme_id, c.seat_id,
                   %s
              from (%s) c
             group by c.round_id, cube (c.question_id),
                      grouping sets ((), (c.activity_id), (c.seat_id), (c.seat_id, c.subprogramme_id))
            """;

    /** Counts a round that is not counted yet; {@code ?1} the round. */
    static final String COUNT = INSERT.formatted(COUNTED, CELLS + " and r.round_id = ?1");

    private static final String CHANGE =
            INSERT.formatted(COUNTED, EACH + " where r.id = ?1").replace("%", "%%") + """
            on conflict on constraint result_tally_once do update set version = result_tally.version + 1,
                   strongly_disagree = result_tally.strongly_disagree %1$s excluded.strongly_disagree,
                   disagree = result_tally.disagree %1$s excluded.disagree,
                   agree = result_tally.agree %1$s excluded.agree,
                   strongly_agree = result_tally.strongly_agree %1$s excluded.strongly_agree,
                   not_my_area = result_tally.not_my_area %1$s excluded.not_my_area,
                   unanswered = result_tally.unanswered %1$s excluded.unanswered
            """;

    /** Counts a response too, whatever its state; {@code ?1} the response. */
    static final String ADD = CHANGE.formatted("+");

    /** Counts a response that was counted no more, whatever its state; {@code ?1} the response. */
    static final String SUBTRACT = CHANGE.formatted("-");

    /** Takes away what counts nothing any more; {@code ?1} the round. */
    static final String TIDY = """
            delete from result_tally where round_id = ?1
               and strongly_disagree + disagree + agree + strongly_agree + not_my_area + unanswered = 0
            """;

    private GradeCells() {}

    /**
     * As {@link #CELLS} about few activities, whose grades are taken from the index of activities all at once.
     *
     * @param condition that {@code an.activity_id} is one of them
     */
    static String cellsAbout(String condition) {
        return ASKED + " left join answer an on an.response_id = r.id and an.question_id = q.id"
                + " and an.activity_id = ra.activity_id and an.agreement is not null and " + condition + GIVEN;
    }
}
