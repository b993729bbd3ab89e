-- Of words and files it is counted how many there are, as of what is answered in any other way.

comment on column answer_tally.said is 'The grade, number, day or codes of options, GIVEN for any words or file; null for "not my area" and for what was left open';

insert into answer_tally (id, version, round_id, question_id, counted, activity_id, output_id, seat_id, said, not_my_area, times)
select nextval('answer_tally_seq'), 1, c.round_id, c.question_id,
       case when grouping(c.seat_id) = 0 then 'SEAT' when grouping(c.activity_id) = 0 then 'SUBJECT' else 'ROUND' end,
       c.activity_id, c.output_id, c.seat_id, c.said, c.not_my_area, count(*)
  from (select r.round_id, q.id as question_id, ab.activity_id, ab.output_id, r.seat_id,
               case when an.text is not null or an.file_id is not null then 'GIVEN' end as said,
               coalesce(an.agreement = 'NOT_MY_AREA', false) as not_my_area
          from response r
          join feedback_round rd on rd.id = r.round_id
          join question q on q.questionnaire_id = rd.questionnaire_id
          join questionnaire_section qs on qs.id = q.section_id
          join lateral (select ra.activity_id, a.output_id from response_activity ra join activity a on a.id = ra.activity_id
                         where ra.response_id = r.id and qs.repeat = 'PER_ACTIVITY'
                        union all
                        select distinct cast(null as bigint), a.output_id
                          from response_activity ra join activity a on a.id = ra.activity_id
                         where ra.response_id = r.id and qs.repeat = 'PER_OUTPUT'
                        union all
                        select null, null where qs.repeat = 'ONCE') ab on true
          left join lateral (select x.agreement, x.text, x.file_id from answer x
                              where x.response_id = r.id and x.question_id = q.id
                                and x.activity_id is not distinct from ab.activity_id
                                and (ab.activity_id is not null or x.output_id is not distinct from ab.output_id)
                              limit 1) an on true
         where r.state = 'SUBMITTED'
           and q.kind in ('SHORT_TEXT', 'LONG_TEXT', 'COMMENT', 'PROPOSAL', 'FILE')) c
 group by grouping sets ((c.round_id, c.question_id, c.said, c.not_my_area),
                         (c.round_id, c.question_id, c.activity_id, c.output_id, c.said, c.not_my_area),
                         (c.round_id, c.question_id, c.seat_id, c.said, c.not_my_area));
