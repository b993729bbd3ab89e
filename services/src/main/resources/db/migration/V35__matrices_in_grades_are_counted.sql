-- A matrix without options grades each activity: its grades are counted with those of agreement.

delete from result_tally t using feedback_round rd
 where rd.id = t.round_id
   and exists (select 1 from question q
                where q.questionnaire_id = rd.questionnaire_id and q.kind = 'MATRIX'
                  and not exists (select 1 from question_option own where own.question_id = q.id));

insert into result_tally (id, version, round_id, question_id, activity_id, subprogramme_id, seat_id, strongly_disagree,
                          disagree, agree, strongly_agree, not_my_area, unanswered)
select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.subprogramme_id, c.seat_id,
       count(*) filter (where c.grade = 'STRONGLY_DISAGREE'), count(*) filter (where c.grade = 'DISAGREE'),
       count(*) filter (where c.grade = 'AGREE'), count(*) filter (where c.grade = 'STRONGLY_AGREE'),
       count(*) filter (where c.grade = 'NOT_MY_AREA'), count(*) filter (where c.grade is null)
  from (select r.round_id, q.id as question_id, ra.activity_id, oc.subprogramme_id, r.seat_id, an.agreement as grade
          from response r
          join feedback_round rd on rd.id = r.round_id
          join question q on q.questionnaire_id = rd.questionnaire_id
          join questionnaire_section qs on qs.id = q.section_id
          join response_activity ra on ra.response_id = r.id
          join activity a on a.id = ra.activity_id
          join output o on o.id = a.output_id
          join outcome oc on oc.id = o.outcome_id
          left join lateral (select x.agreement from answer x
                              where x.response_id = r.id and x.question_id = q.id and x.activity_id = ra.activity_id
                              limit 1) an on true
         where r.state = 'SUBMITTED'
           and (q.kind = 'AGREEMENT' and qs.repeat = 'PER_ACTIVITY'
                or q.kind = 'MATRIX' and not exists (select 1 from question_option own where own.question_id = q.id))
           and exists (select 1 from question m
                        where m.questionnaire_id = rd.questionnaire_id and m.kind = 'MATRIX'
                          and not exists (select 1 from question_option own where own.question_id = m.id))) c
 group by c.round_id, cube (c.question_id),
          grouping sets ((), (c.activity_id), (c.seat_id), (c.seat_id, c.subprogramme_id));
