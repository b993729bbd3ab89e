-- Results of questions of every kind: counts that are kept, as those of the grades of activities are.

create sequence answer_tally_seq;
create table answer_tally (
    id          bigint primary key,
    version     bigint      not null,
    round_id    bigint      not null references feedback_round,
    question_id bigint      not null references question,
    counted     varchar(10) not null check (counted in ('ROUND', 'SUBJECT', 'SEAT')),
    activity_id bigint references activity,
    output_id   bigint references output,
    seat_id     bigint references seat,
    said        varchar(4000),
    not_my_area boolean     not null,
    times       integer     not null check (times >= 1),
    check (said is null or not not_my_area),
    check (counted = 'SUBJECT' or num_nonnulls(activity_id, output_id) = 0),
    check (activity_id is null or output_id is not null),
    check ((counted = 'SEAT') = (seat_id is not null))
);
comment on table answer_tally is 'How often something was answered in a round: in all, about one subject, or by one seat';
comment on column answer_tally.said is 'The grade, number, day or codes of options; null for "not my area" and for what was left open';
comment on column answer_tally.output_id is 'The output, or that of the activity; null about nothing in particular';
create index answer_tally_question_ix on answer_tally (question_id, counted);
create index answer_tally_round_ix on answer_tally (round_id);
create index answer_tally_activity_ix on answer_tally (activity_id);
create index answer_tally_output_ix on answer_tally (output_id);
create index answer_tally_seat_ix on answer_tally (seat_id);

insert into answer_tally (id, version, round_id, question_id, counted, activity_id, output_id, seat_id, said, not_my_area, times)
select nextval('answer_tally_seq'), 1, c.round_id, c.question_id,
       case when grouping(c.seat_id) = 0 then 'SEAT' when grouping(c.activity_id) = 0 then 'SUBJECT' else 'ROUND' end,
       c.activity_id, c.output_id, c.seat_id, c.said, c.not_my_area, count(*)
  from (select r.round_id, q.id as question_id, ab.activity_id, ab.output_id, r.seat_id,
               coalesce(nullif(an.agreement, 'NOT_MY_AREA'), cast(trim_scale(an.number) as varchar),
                        to_char(an.day, 'YYYY-MM-DD'), an.choices) as said,
               coalesce(an.agreement = 'NOT_MY_AREA', false) as not_my_area
          from response r
          join feedback_round rd on rd.id = r.round_id
          join question q on q.questionnaire_id = rd.questionnaire_id
          join questionnaire_section qs on qs.id = q.section_id
          join lateral (select ra.activity_id, a.output_id from response_activity ra join activity a on a.id = ra.activity_id
                         where ra.response_id = r.id and (q.kind = 'MATRIX' or qs.repeat = 'PER_ACTIVITY')
                        union all
                        select distinct cast(null as bigint), a.output_id
                          from response_activity ra join activity a on a.id = ra.activity_id
                         where ra.response_id = r.id and q.kind <> 'MATRIX' and qs.repeat = 'PER_OUTPUT'
                        union all
                        select null, null where q.kind <> 'MATRIX' and qs.repeat = 'ONCE') ab on true
          left join answer an on an.response_id = r.id and an.question_id = q.id
               and an.activity_id is not distinct from ab.activity_id
               and (ab.activity_id is not null or an.output_id is not distinct from ab.output_id)
         where r.state = 'SUBMITTED'
           and (q.kind in ('RATING', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'MATRIX', 'NUMBER', 'DATE')
                or q.kind = 'AGREEMENT' and qs.repeat <> 'PER_ACTIVITY')) c
 group by grouping sets ((c.round_id, c.question_id, c.said, c.not_my_area),
                         (c.round_id, c.question_id, c.activity_id, c.output_id, c.said, c.not_my_area),
                         (c.round_id, c.question_id, c.seat_id, c.said, c.not_my_area));

-- Grades are summed over the questions too, so that results of all years read a quarter of the rows; and by seat within a
-- subprogramme, which would otherwise need the answers themselves.
alter table result_tally alter column question_id drop not null;
alter table result_tally add column subprogramme_id bigint references subprogramme;
alter table result_tally drop constraint result_tally_round_id_question_id_activity_id_seat_id_key;
alter table result_tally add constraint result_tally_once
    unique nulls not distinct (round_id, question_id, activity_id, subprogramme_id, seat_id);
alter table result_tally add check (subprogramme_id is null or seat_id is not null);
comment on column result_tally.question_id is 'Null for the sum over all questions';
comment on column result_tally.subprogramme_id is 'Only by seat: null for all subprogrammes';
create index result_tally_subprogramme_ix on result_tally (subprogramme_id);

delete from result_tally;
insert into result_tally (id, version, round_id, question_id, activity_id, subprogramme_id, seat_id, strongly_disagree,
                          disagree, agree, strongly_agree, not_my_area, unanswered)
select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.subprogramme_id, c.seat_id,
       count(*) filter (where c.grade = 'STRONGLY_DISAGREE'), count(*) filter (where c.grade = 'DISAGREE'),
       count(*) filter (where c.grade = 'AGREE'), count(*) filter (where c.grade = 'STRONGLY_AGREE'),
       count(*) filter (where c.grade = 'NOT_MY_AREA'), count(*) filter (where c.grade is null)
  from (select r.round_id, q.id as question_id, ra.activity_id, oc.subprogramme_id, r.seat_id, an.agreement as grade
          from response r
          join feedback_round rd on rd.id = r.round_id
          join question q on q.questionnaire_id = rd.questionnaire_id and q.kind = 'AGREEMENT'
          join questionnaire_section qs on qs.id = q.section_id and qs.repeat = 'PER_ACTIVITY'
          join response_activity ra on ra.response_id = r.id
          join activity a on a.id = ra.activity_id
          join output o on o.id = a.output_id
          join outcome oc on oc.id = o.outcome_id
          left join answer an on an.response_id = r.id and an.question_id = q.id and an.activity_id = ra.activity_id
         where r.state = 'SUBMITTED') c
 group by c.round_id, cube (c.question_id),
          grouping sets ((), (c.activity_id), (c.seat_id), (c.seat_id, c.subprogramme_id));

-- each page reads one of these alone
drop index result_tally_whole_ix;
create index result_tally_whole_ix on result_tally (question_id, round_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where activity_id is null and seat_id is null;
create index result_tally_activities_ix on result_tally (round_id, activity_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is null and activity_id is not null;
create index result_tally_question_activities_ix on result_tally (question_id, round_id, activity_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is not null and activity_id is not null;
create index result_tally_seats_ix on result_tally (round_id, seat_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is null and seat_id is not null and subprogramme_id is null;
create index result_tally_question_seats_ix on result_tally (question_id, round_id, seat_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is not null and seat_id is not null and subprogramme_id is null;
create index result_tally_parts_ix on result_tally (subprogramme_id, round_id, seat_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is null and subprogramme_id is not null;
create index result_tally_question_parts_ix on result_tally (question_id, subprogramme_id, round_id, seat_id)
    include (strongly_disagree, disagree, agree, strongly_agree, not_my_area, unanswered)
    where question_id is not null and subprogramme_id is not null;
