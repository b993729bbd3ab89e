package org.mashwara.consultation;

import java.util.List;

/**
 * A million answers: 25 provinces, each with a group of 40 members and a workplan of 40 activities in 10 outputs; 25
 * rounds in each province over ten years; every member is asked about 10 activities and grades each by 4 questions. A
 * rating of each activity, a number and a choice of several options in every response come on top.
 */
final class ManyAnswers {

    /** Grades that the statements make. */
    static final int ANSWERS = 25 * 25 * 40 * 10 * 4;

    /** Id of one of the subprogrammes that the statements make. */
    static final long SUBPROGRAMME = 2201;

    /** One of the activities that the statements make. */
    static final WorkplanActivity ACTIVITY = new WorkplanActivity(4001, "A7");

    /** Answers about one of the outputs that the statements make. */
    static final ResultFilter OF_OUTPUT = new ResultFilter(null, null, null, null, null, null, null, null, 2401L);

    /** In their order; ids are told apart by their first digit. */
    static final List<String> STATEMENTS = List.of(
            "insert into area (id, version, name_en, p_code) select 1000 + p, 1, 'Province ' || p, 'PX' || p"
                    + " from generate_series(1, 25) p",
            "insert into organisation (id, version, kind) values (2000, 1, 'AGENCY')",
            "insert into programme (id, version, code, name_en) values (2100, 1, 'MANY', 'Programme')",
            "insert into subprogramme (id, version, programme_id, code, position, name_en)"
                    + " select 2200 + s, 1, 2100, 'SP' || s, s, 'Subprogramme ' || s from generate_series(1, 2) s",
            "insert into outcome (id, version, subprogramme_id, code, position, name_en)"
                    + " select 2300 + s, 1, 2200 + s, s || '.1', 1, 'Outcome ' || s from generate_series(1, 2) s",
            "insert into output (id, version, outcome_id, code, position, name_en)"
                    + " select 2400 + o, 1, 2301 + o % 2, 'O' || o, o, 'Output ' || o from generate_series(1, 10) o",
            "insert into post (id, version, organisation_id) select 10000 + n, 1, 2000 from generate_series(0, 999) n",
            "insert into post_name (id, version, post_id, name_en, valid_from)"
                    + " select 20000 + n, 1, 10000 + n, 'Post ' || n, date '2010-01-01' from generate_series(0, 999) n",
            "insert into governing_body (id, version, code, name_en, city_en, time_zone, area_id, programme_id)"
                    + " select 3000 + p, 1, 'B' || p, 'Group ' || p, 'City ' || p, 'Asia/Karachi', 1000 + p, 2100"
                    + " from generate_series(1, 25) p",
            "insert into seat (id, version, body_id, post_id, capacity, precedence, valid_from)"
                    + " select 30000 + n, 1, 3001 + n / 40, 10000 + n, 'MEMBER', 1 + n % 40, date '2010-01-01'"
                    + " from generate_series(0, 999) n",
            "insert into workplan (id, version, programme_id, area_id, first_year, last_year, name_en)"
                    + " select 4000 + p, 1, 2100, 1000 + p, 2015, 2025, 'Workplan ' || p from generate_series(1, 25) p",
            "insert into workplan_version (id, version, workplan_id, number, state, approved_on)"
                    + " select 5000 + p, 1, 4000 + p, 1, 'APPROVED', date '2015-01-01' from generate_series(1, 25) p",
            "insert into activity (id, version, workplan_version_id, output_id, code, position, name_en,"
                    + " responsible_organisation_id, budget, currency)"
                    + " select 40000 + n, 1, 5001 + n / 40, 2401 + n % 10, 'A' || n % 40, n % 40, 'Activity ' || n % 40,"
                    + " 2000, 1000, 'USD' from generate_series(0, 999) n",
            "insert into room (id, version, name_en, organisation_id, city_en, capacity)"
                    + " select 6000 + p, 1, 'Room ' || p, 2000, 'City ' || p, 50 from generate_series(1, 25) p",
            "insert into meeting (id, version, reference, name_en, state, starts_at, ends_at, time_zone, room_id, closed_at)"
                    + " select 50000 + n, 1, 'B' || n / 25 || '/2015/M' || 1 + n % 25, 'Review ' || n, 'CLOSED', at,"
                    + " at + interval '2 hours', 'Asia/Karachi', 6001 + n / 25, at from generate_series(0, 624) n,"
                    + " lateral (select timestamptz '2015-03-01 10:00Z' + n % 25 * interval '150 days' as at) t",
            "insert into meeting_body (id, version, meeting_id, body_id, position)"
                    + " select 60000 + n, 1, 50000 + n, 3001 + n / 25, 1 from generate_series(0, 624) n",
            "insert into feedback_round (id, version, meeting_id, workplan_version_id, questionnaire_id, name_en, state,"
                    + " opened_at, closes_at, closed_at, attribution, addressed_to)"
                    + " select 70000 + n, 1, 50000 + n, 5001 + n / 25, 1, 'Feedback ' || n, 'CLOSED',"
                    + " m.starts_at + interval '1 day', m.starts_at + interval '20 days', m.starts_at + interval '20 days',"
                    + " 'BY_POST', 'ALL' from generate_series(0, 624) n join meeting m on m.id = 50000 + n",
            "insert into round_body (round_id, body_id, position) select 70000 + n, 3001 + n / 25, 0"
                    + " from generate_series(0, 624) n",
            "insert into person (id, version, name_en) values (7000, 1, 'Somebody')",
            "insert into account (id, version, person_id, sign_in_name, language, rights_changed_at, created_at,"
                    + " leaves_with_post) values (7001, 1, 7000, 'somebody', 'en', now(), now(), false)",
            "insert into response (id, version, round_id, seat_id, state, saved_at, saved_by, submitted_at, submitted_by,"
                    + " post_en) select 100000 + n, 1, 70000 + n / 40, 30000 + n / 40 / 25 * 40 + n % 40, 'SUBMITTED',"
                    + " now(), 7001, now(), 7001, 'Post' from generate_series(0, 24999) n",
            "insert into response_activity (response_id, activity_id)"
                    + " select 100000 + n, 40000 + n / 1000 * 40 + (n % 40 + k * 4) % 40"
                    + " from generate_series(0, 24999) n, generate_series(0, 9) k",
            "insert into questionnaire_section (id, version, questionnaire_id, position, name_en, repeat)"
                    + " values (8000, 1, 1, 2, 'As a whole', 'ONCE')",
            "insert into question (id, version, questionnaire_id, section_id, code, position, kind, name_en, required,"
                    + " not_my_area, maximum) select 8001, 1, 1, min(s.id), 'USEFUL', 101, 'RATING', 'How useful?', false, true, 5"
                    + " from questionnaire_section s where s.questionnaire_id = 1 and s.repeat = 'PER_ACTIVITY'",
            "insert into question (id, version, questionnaire_id, section_id, code, position, kind, name_en, required,"
                    + " not_my_area) values (8002, 1, 1, 8000, 'PEOPLE', 102, 'NUMBER', 'How many?', false, true),"
                    + " (8003, 1, 1, 8000, 'NEED', 103, 'MULTIPLE_CHOICE', 'What next?', false, false)",
            "insert into question_option (id, version, question_id, position, code, name_en)"
                    + " select 8010 + n, 1, 8003, n, 'O' || n, 'Option ' || n from generate_series(1, 5) n",
            "insert into answer (id, version, response_id, activity_id, question_id, agreement)"
                    + " select 10000000 + row_number() over (), 1, x.response_id, x.activity_id, q.id,"
                    + " (array['STRONGLY_DISAGREE', 'DISAGREE', 'AGREE', 'STRONGLY_AGREE', 'NOT_MY_AREA'])"
                    + "[1 + (x.response_id * 7 + x.activity_id * 3 + q.id * 5) % 5]"
                    + " from response_activity x cross join question q where q.questionnaire_id = 1 and q.kind = 'AGREEMENT'",
            "insert into answer (id, version, response_id, activity_id, question_id, number)"
                    + " select 20000000 + row_number() over (), 1, x.response_id, x.activity_id, 8001,"
                    + " 1 + (x.response_id * 7 + x.activity_id * 3) % 5 from response_activity x",
            "insert into answer (id, version, response_id, question_id, number)"
                    + " select 21000000 + r.id, 1, r.id, 8002, r.id * 37 % 500 from response r",
            "insert into answer (id, version, response_id, question_id, choices)"
                    + " select 22000000 + r.id, 1, r.id, 8003, 'O' || 1 + r.id % 2 || ',O' || 3 + r.id % 3 from response r",
            "insert into feedback_point (id, version, response_id, source, kind, activity_id, output_id, words, state,"
                    + " raised_at, due_on, confidential) select 30000000 + row_number() over (), 1, x.response_id,"
                    + " x.activity_id || '/COMMENT', 'COMMENT', x.activity_id, a.output_id,"
                    + " 'Training number ' || x.response_id || ' about ' || a.name_en, 'WAITING', now(), current_date, false"
                    + " from response_activity x join activity a on a.id = x.activity_id where x.response_id % 5 = 0");

    private ManyAnswers() {}
}
