package org.mashwara.consultation;

/**
 * What the submitted responses answered, whatever the kind of the question: a cell for each thing that a question was
 * asked about. Of words and files it tells that there are any. Grades of activities are counted by {@link GradeCells}.
 * What a condition kept from being shown stands as left open.
 */
final class AnswerCells {

    /** Gives {@code ab}: each thing that {@code q}, a question of {@code qs}, a section, asks {@code r}, a response, about. */
    static final String ASKED_ABOUT = """
              join lateral (select ra.activity_id, a.output_id
                              from response_activity ra join activity a on a.id = ra.activity_id
                             where ra.response_id = r.id and (q.kind = 'MATRIX' or qs.repeat = 'PER_ACTIVITY')
                            union all
                            select distinct cast(null as bigint), a.output_id
                              from response_activity ra join activity a on a.id = ra.activity_id
                             where ra.response_id = r.id and q.kind <> 'MATRIX' and qs.repeat = 'PER_OUTPUT'
                            union all
                            select null, null where q.kind <> 'MATRIX' and qs.repeat = 'ONCE') ab on true
            """;

    /** That {@code x}, an answer, is what {@code r} says to {@code q} about {@code ab}. */
    static final String ANSWERS_IT = """
            x.response_id = r.id and x.question_id = q.id
                                    and x.activity_id is not distinct from ab.activity_id
                                    and (ab.activity_id is not null or x.output_id is not distinct from ab.output_id)
            """;

    /** What narrows {@code r}, a response, may follow. */
    private static final String EACH = """
            select r.round_id, q.id as question_id, ab.activity_id, ab.output_id, r.seat_id,
                   coalesce(nullif(an.agreement, 'NOT_MY_AREA'), cast(trim_scale(an.number) as varchar),
                            to_char(an.day, 'YYYY-MM-DD'), an.choices, case when an.given then 'GIVEN' end) as said,
                   coalesce(an.agreement = 'NOT_MY_AREA', false) as not_my_area
              from response r
              join feedback_round rd on rd.id = r.round_id
              join question q on q.questionnaire_id = rd.questionnaire_id
              join questionnaire_section qs on qs.id = q.section_id
            """ + ASKED_ABOUT + """
              left join lateral (select x.agreement, x.number, x.day, x.choices,
                                        x.text is not null or x.file_id is not null as given from answer x
                                  where\s""" + ANSWERS_IT + """
                                  limit 1) an on true
             where (q.kind <> 'AGREEMENT' or qs.repeat <> 'PER_ACTIVITY')
            """;

    /**
     * Of all submitted responses; what narrows {@code r}, a response, {@code q}, a question, and {@code ab}, what it is
     * about, may follow.
     */
    static final String CELLS = EACH + " and r.state = 'SUBMITTED' ";

    private static final String INSERT = """
            insert into answer_tally (id, version, round_id, question_id, counted, activity_id, output_id, seat_id, said,
                                      not_my_area, times)
            select nextval('answer_tally_seq'), 1, c.round_id, c.question_id,
                   case when grouping(c.seat_id) = 0 then 'SEAT' when grouping(c.activity_id) = 0 then 'SUBJECT'
                        else 'ROUND' end,
                   c.activity_id, c.output_id, c.seat_id, c.said, c.not_my_area, count(*)
              from (%s) c
             group by grouping sets ((c.round_id, c.question_id, c.said, c.not_my_area),
                                     (c.round_id, c.question_id, c.activity_id, c.output_id, c.said, c.not_my_area),
                                     (c.round_id, c.question_id, c.seat_id, c.said, c.not_my_area))
            """;

    /** Counts a round that is not counted yet; {@code ?1} the round. */
    static final String COUNT = INSERT.formatted(CELLS + " and r.round_id = ?1");

    private static final String CHANGE = INSERT.formatted(EACH + " and r.id = ?1") + """
            on conflict (round_id, question_id, counted, activity_id, output_id, seat_id, md5(said), not_my_area)
            do update set version = answer_tally.version + 1, times = answer_tally.times %s excluded.times
            """;

    /** Counts a response too, whatever its state; {@code ?1} the response. */
    static final String ADD = CHANGE.formatted("+");

    /** Counts a response that was counted no more, whatever its state; {@code ?1} the response. */
    static final String SUBTRACT = CHANGE.formatted("-");

    /** Takes away what counts nothing any more; {@code ?1} the round. */
    static final String TIDY = "delete from answer_tally where round_id = ?1 and times = 0";

    private AnswerCells() {}
}
