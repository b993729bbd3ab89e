-- Points that wait for the agency's answer, answers that are released and corrected, amendments of the workplan.

alter table disposition
    add column state          varchar(20) not null default 'PUBLISHED' check (state in ('HELD', 'PUBLISHED', 'SENT_BACK')),
    add column released_at    timestamptz,
    add column released_by    bigint references account,
    add column sent_back_note varchar(2000),
    add check ((released_at is null) = (released_by is null)),
    add check (released_by <> given_by),
    add check (state <> 'SENT_BACK' or sent_back_note is not null);
alter table disposition alter column state drop default;
create index disposition_released_by_ix on disposition (released_by);

create table disposition_wording (
    id              bigint primary key,
    version         bigint        not null,
    disposition_id  bigint        not null references disposition,
    verdict         varchar(20)   not null check (verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED')),
    reason          varchar(4000) not null,
    given_at        timestamptz   not null,
    given_by        bigint        not null references account,
    why             varchar(2000) not null,
    replaced_at     timestamptz   not null,
    replaced_by     bigint        not null references account
);
comment on table disposition_wording is 'How an answer read until it was corrected';
create index disposition_wording_disposition_ix on disposition_wording (disposition_id);
create index disposition_wording_given_by_ix on disposition_wording (given_by);
create index disposition_wording_replaced_by_ix on disposition_wording (replaced_by);

-- One comment or proposal of a submitted response. The source names the answer within the response.
create table feedback_point (
    id                      bigint primary key,
    version                 bigint        not null,
    response_id             bigint        not null references response,
    source                  varchar(100)  not null,
    kind                    varchar(20)   not null check (kind in ('COMMENT', 'PROPOSAL')),
    activity_id             bigint references activity,
    output_id               bigint references output,
    words                   varchar(4000) not null,
    state                   varchar(20)   not null check (state in ('WAITING', 'HELD', 'ANSWERED', 'WITHDRAWN')),
    raised_at               timestamptz   not null,
    assignee_post_id        bigint references post,
    due_on                  date          not null,
    confidential            boolean       not null,
    disposition_id          bigint references disposition,
    earlier_disposition_id  bigint references disposition,
    reopened_at             timestamptz,
    search_words            tsvector generated always as (search_vector(words, null)) stored,
    search_spelling         text generated always as (search_spelling(words)) stored,
    unique (response_id, source),
    check (state not in ('HELD', 'ANSWERED') or disposition_id is not null),
    check (activity_id is null or output_id is not null)
);
create index feedback_point_activity_ix on feedback_point (activity_id);
create index feedback_point_output_ix on feedback_point (output_id);
create index feedback_point_assignee_ix on feedback_point (assignee_post_id, state, due_on);
create index feedback_point_state_ix on feedback_point (state, due_on, id);
create index feedback_point_disposition_ix on feedback_point (disposition_id);
create index feedback_point_earlier_ix on feedback_point (earlier_disposition_id);
create index feedback_point_words_ix on feedback_point using gin (search_words);
create index feedback_point_spelling_ix on feedback_point using gin (search_spelling gin_trgm_ops);

create table point_step (
    id              bigint primary key,
    version         bigint        not null,
    point_id        bigint        not null references feedback_point,
    kind            varchar(20)   not null check (kind in ('RAISED', 'REWORDED', 'WITHDRAWN', 'ASSIGNED', 'HELD', 'SENT_BACK', 'ANSWERED', 'CORRECTED', 'REOPENED')),
    at              timestamptz   not null,
    by_account_id   bigint references account,
    post_id         bigint references post,
    note            varchar(2000)
);
create index point_step_point_ix on point_step (point_id, id);
create index point_step_by_ix on point_step (by_account_id);
create index point_step_post_ix on point_step (post_id);

-- What was said and answered so far; three weeks are the fifteen working days of the default.
insert into feedback_point (id, version, response_id, source, kind, activity_id, output_id, words, state, raised_at,
                            assignee_post_id, due_on, confidential, disposition_id)
select nextval('entity_seq'), 1, an.response_id, an.activity_id || '/' || q.code, q.kind, an.activity_id, a.output_id,
       an.text, case when d.id is null then 'WAITING' else 'ANSWERED' end, r.submitted_at, sp.lead_post_id,
       cast(r.submitted_at at time zone 'Asia/Karachi' as date) + 21, false, d.id
  from answer an
  join question q on q.id = an.question_id and q.kind in ('COMMENT', 'PROPOSAL')
  join response r on r.id = an.response_id and r.state = 'SUBMITTED'
  join activity a on a.id = an.activity_id
  join output o on o.id = a.output_id
  join outcome oc on oc.id = o.outcome_id
  join subprogramme sp on sp.id = oc.subprogramme_id
  left join disposition d on d.answer_id = an.id
 where an.text is not null;

insert into point_step (id, version, point_id, kind, at, by_account_id)
select nextval('entity_seq'), 1, p.id, 'RAISED', p.raised_at, r.submitted_by
  from feedback_point p join response r on r.id = p.response_id
 order by p.id;
insert into point_step (id, version, point_id, kind, at, by_account_id)
select nextval('entity_seq'), 1, p.id, 'ANSWERED', d.given_at, d.given_by
  from feedback_point p join disposition d on d.id = p.disposition_id
 order by p.id;

alter table disposition drop column answer_id;

-- Accepted points become changes of the workplan, which the parent body decides.
create table amendment (
    id                          bigint primary key,
    version                     bigint        not null,
    workplan_version_id         bigint        not null references workplan_version,
    kind                        varchar(20)   not null check (kind in ('ADDED', 'CHANGED', 'MOVED', 'DROPPED', 'BUDGET_SHIFTED')),
    state                       varchar(20)   not null check (state in ('DRAFT', 'RECOMMENDED', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
    reason                      varchar(4000) not null,
    activity_code               varchar(30)   not null,
    to_code                     varchar(30),
    output_id                   bigint references output,
    name_en                     varchar(500),
    name_ur                     varchar(500),
    responsible_organisation_id bigint references organisation,
    budget                      numeric(14, 2) check (budget >= 0),
    currency                    char(3),
    lead_post_id                bigint        not null references post,
    drafted_at                  timestamptz   not null,
    drafted_by                  bigint        not null references account,
    recommendation_id           bigint references recommendation,
    recommended_at              timestamptz,
    decision_id                 bigint references decision,
    decided_at                  timestamptz,
    result_version_id           bigint references workplan_version,
    check (state not in ('RECOMMENDED', 'ADOPTED', 'REJECTED') or recommendation_id is not null),
    check ((state in ('ADOPTED', 'REJECTED')) = (decision_id is not null)),
    check ((state = 'ADOPTED') = (result_version_id is not null)),
    check (kind <> 'ADDED' or num_nulls(output_id, name_en, responsible_organisation_id, budget, currency) = 0),
    check ((kind = 'BUDGET_SHIFTED') = (to_code is not null))
);
create index amendment_base_ix on amendment (workplan_version_id);
create index amendment_output_ix on amendment (output_id);
create index amendment_responsible_ix on amendment (responsible_organisation_id);
create index amendment_lead_ix on amendment (lead_post_id);
create index amendment_drafted_by_ix on amendment (drafted_by);
create index amendment_recommendation_ix on amendment (recommendation_id);
create index amendment_decision_ix on amendment (decision_id);
create index amendment_result_ix on amendment (result_version_id);
create index amendment_state_ix on amendment (state, id);

create table amendment_quarter (
    amendment_id    bigint  not null references amendment,
    year            integer not null,
    quarter         integer not null check (quarter between 1 and 4),
    primary key (amendment_id, year, quarter)
);

create table amendment_post (
    amendment_id    bigint not null references amendment,
    post_id         bigint not null references post,
    primary key (amendment_id, post_id)
);
create index amendment_post_post_ix on amendment_post (post_id);

create table amendment_point (
    amendment_id    bigint not null references amendment,
    point_id        bigint not null references feedback_point,
    primary key (amendment_id, point_id)
);
create index amendment_point_point_ix on amendment_point (point_id);

-- How often each grade was given: in a round, for one of its activities, by one of its seats. Counted anew whenever a
-- response is given, so that results over many years need not read the answers.
create sequence result_tally_seq;
create table result_tally (
    id                bigint primary key,
    version           bigint  not null,
    round_id          bigint  not null references feedback_round,
    question_id       bigint  not null references question,
    activity_id       bigint references activity,
    seat_id           bigint references seat,
    strongly_disagree integer not null check (strongly_disagree >= 0),
    disagree          integer not null check (disagree >= 0),
    agree             integer not null check (agree >= 0),
    strongly_agree    integer not null check (strongly_agree >= 0),
    not_my_area       integer not null check (not_my_area >= 0),
    unanswered        integer not null check (unanswered >= 0),
    unique nulls not distinct (round_id, question_id, activity_id, seat_id),
    check (num_nonnulls(activity_id, seat_id) <= 1)
);
create index result_tally_question_ix on result_tally (question_id);
create index result_tally_activity_ix on result_tally (activity_id);
create index result_tally_seat_ix on result_tally (seat_id);
-- the whole, which is what most pages begin with, is a small part of the table
create index result_tally_whole_ix on result_tally (round_id, question_id) where activity_id is null and seat_id is null;

insert into result_tally (id, version, round_id, question_id, activity_id, seat_id, strongly_disagree, disagree, agree,
                          strongly_agree, not_my_area, unanswered)
select nextval('result_tally_seq'), 1, c.round_id, c.question_id, c.activity_id, c.seat_id,
       count(*) filter (where c.grade = 'STRONGLY_DISAGREE'), count(*) filter (where c.grade = 'DISAGREE'),
       count(*) filter (where c.grade = 'AGREE'), count(*) filter (where c.grade = 'STRONGLY_AGREE'),
       count(*) filter (where c.grade = 'NOT_MY_AREA'), count(*) filter (where c.grade is null)
  from (select r.round_id, q.id as question_id, ra.activity_id, r.seat_id, an.agreement as grade
          from response r
          join feedback_round rd on rd.id = r.round_id
          join question q on q.questionnaire_id = rd.questionnaire_id and q.kind = 'AGREEMENT'
          join questionnaire_section qs on qs.id = q.section_id and qs.repeat = 'PER_ACTIVITY'
          join response_activity ra on ra.response_id = r.id
          left join answer an on an.response_id = r.id and an.question_id = q.id and an.activity_id = ra.activity_id
         where r.state = 'SUBMITTED') c
 group by grouping sets ((c.round_id, c.question_id),
                         (c.round_id, c.question_id, c.activity_id),
                         (c.round_id, c.question_id, c.seat_id));

-- Words by which comments and proposals are found together.
create table point_tag (
    point_id        bigint      not null references feedback_point,
    tag             varchar(40) not null check (tag <> ''),
    primary key (point_id, tag)
);
create index point_tag_tag_ix on point_tag (tag);

-- One more setting, whichever others there are.
do $$
declare
    known text;
begin
    select string_agg(quote_literal(found.name[1]), ', ') into known
      from pg_constraint c
     cross join lateral regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') found(name)
     where c.conname = 'setting_name_check' and c.conrelid = 'setting'::regclass;
    alter table setting drop constraint setting_name_check;
    execute format('alter table setting add constraint setting_name_check check (name in (%s, ''ANSWER_WORKING_DAYS''))',
                   known);
end
$$;
