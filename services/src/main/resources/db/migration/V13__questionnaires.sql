-- Questionnaires with sections and questions of every kind, typed answers, rounds that are planned, addressed, extended
-- and reminded of.

-- governance: whether feedback is shown by post ------------------------------------------------------------------------

alter table terms_of_reference add column feedback_attribution varchar(20) not null default 'BY_POST'
    check (feedback_attribution in ('BY_POST', 'HIDDEN'));

-- consultation: questionnaires -----------------------------------------------------------------------------------------

alter table questionnaire add column subject varchar(20) not null default 'WORKPLAN' check (subject in ('WORKPLAN', 'MEETING'));
alter table questionnaire alter column subject drop default;
alter table questionnaire add column state varchar(20) not null default 'PUBLISHED' check (state in ('DRAFT', 'PUBLISHED', 'RETIRED'));
alter table questionnaire alter column state drop default;
alter table questionnaire add column published_at timestamptz;
alter table questionnaire add column retired_at timestamptz;
update questionnaire set published_at = timestamptz '2014-01-01 00:00Z', version = version + 1;
alter table questionnaire add check ((state = 'DRAFT') = (published_at is null));
alter table questionnaire add check ((state = 'RETIRED') = (retired_at is not null));

create table questionnaire_section (
    id               bigint primary key,
    version          bigint       not null,
    questionnaire_id bigint       not null references questionnaire,
    position         integer      not null check (position >= 1),
    name_en          varchar(500) not null,
    name_ur          varchar(500),
    help_en          varchar(2000),
    help_ur          varchar(2000),
    repeat           varchar(20)  not null check (repeat in ('ONCE', 'PER_ACTIVITY', 'PER_OUTPUT')),
    if_question      varchar(30),
    if_operator      varchar(20) check (if_operator in ('IS', 'IS_NOT', 'CONTAINS', 'AT_LEAST', 'AT_MOST', 'ANSWERED')),
    if_value         varchar(200),
    check (num_nonnulls(if_question, if_operator) in (0, 2)),
    check (if_operator = 'ANSWERED' or (if_operator is null) = (if_value is null))
);
create index questionnaire_section_ix on questionnaire_section (questionnaire_id, position);
insert into questionnaire_section (id, version, questionnaire_id, position, name_en, name_ur, repeat)
    select nextval('entity_seq'), 1, id, 1, 'The activity', 'سرگرمی', 'PER_ACTIVITY' from questionnaire;

alter table question add column section_id bigint references questionnaire_section;
update question q set section_id = s.id, version = q.version + 1
  from questionnaire_section s where s.questionnaire_id = q.questionnaire_id;
alter table question alter column section_id set not null;
create index question_section_ix on question (section_id);
alter table question drop constraint question_kind_check;
alter table question add check (kind in ('AGREEMENT', 'RATING', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'MATRIX', 'NUMBER', 'DATE',
    'SHORT_TEXT', 'LONG_TEXT', 'COMMENT', 'PROPOSAL', 'FILE'));
alter table question add column help_en varchar(2000);
alter table question add column help_ur varchar(2000);
alter table question add column required boolean not null default false;
alter table question alter column required drop default;
alter table question add column not_my_area boolean not null default false;
alter table question alter column not_my_area drop default;
update question set not_my_area = true, version = version + 1 where kind = 'AGREEMENT';
alter table question add column minimum numeric(18, 4);
alter table question add column maximum numeric(18, 4);
alter table question add check (minimum <= maximum);
alter table question add column unit_en varchar(500);
alter table question add column unit_ur varchar(500);
alter table question add column if_question varchar(30);
alter table question add column if_operator varchar(20) check (if_operator in ('IS', 'IS_NOT', 'CONTAINS', 'AT_LEAST', 'AT_MOST', 'ANSWERED'));
alter table question add column if_value varchar(200);
alter table question add check (num_nonnulls(if_question, if_operator) in (0, 2));
alter table question add check (if_operator = 'ANSWERED' or (if_operator is null) = (if_value is null));
comment on column question.position is 'Place in the questionnaire, through all sections';

create table question_option (
    id          bigint primary key,
    version     bigint      not null,
    question_id bigint      not null references question,
    position    integer     not null check (position >= 1),
    code        varchar(30) not null,
    name_en     varchar(500),
    name_ur     varchar(500),
    unique (question_id, code) deferrable initially deferred
);
comment on column question_option.name_en is 'Null only in a draft, where it is still to be written';

-- consultation: answers ------------------------------------------------------------------------------------------------

alter table answer alter column activity_id drop not null;
alter table answer add column output_id bigint references output;
alter table answer add column number numeric(18, 4);
alter table answer add column day date;
alter table answer add column choices varchar(4000);
alter table answer add column file_id bigint references stored_file;
alter table answer drop constraint answer_check;
alter table answer add constraint answer_one_value check (num_nonnulls(agreement, number, day, choices, text, file_id) = 1);
alter table answer add constraint answer_one_subject check (num_nonnulls(activity_id, output_id) <= 1);
alter table answer drop constraint answer_response_id_activity_id_question_id_key;
alter table answer add constraint answer_once unique nulls not distinct (response_id, question_id, activity_id, output_id);
create index answer_output_ix on answer (output_id);
create index answer_file_ix on answer (file_id);
comment on column answer.choices is 'Codes of the options chosen, in the question''s order, parted by commas';
comment on column answer.agreement is 'NOT_MY_AREA answers a question of any kind that allows it';

alter table response add column looked_at timestamptz;
alter table response add column looked_by bigint references account;
create index response_looked_by_ix on response (looked_by);
comment on column response.looked_at is 'When somebody who may draft first opened the form';

-- consultation: rounds -------------------------------------------------------------------------------------------------

alter table feedback_round alter column meeting_id drop not null;
alter table feedback_round alter column workplan_version_id drop not null;
alter table feedback_round alter column opened_at drop not null;
alter table feedback_round drop constraint feedback_round_state_check;
alter table feedback_round add check (state in ('PLANNED', 'OPEN', 'CLOSED'));
alter table feedback_round add check (state <> 'PLANNED' or opened_at is null);
alter table feedback_round add check (state <> 'OPEN' or opened_at is not null);
alter table feedback_round add column opens_at timestamptz;
alter table feedback_round add check (meeting_id is not null or opens_at is not null);
alter table feedback_round add column attribution varchar(20) not null default 'BY_POST' check (attribution in ('BY_POST', 'HIDDEN'));
alter table feedback_round add column addressed_to varchar(20) not null default 'ALL' check (addressed_to in ('ALL', 'SEATS', 'SUBPROGRAMMES'));
comment on column feedback_round.opens_at is 'When a planned round opens; null: with the closing of its meeting';

create table round_body (
    round_id bigint  not null references feedback_round,
    body_id  bigint  not null references governing_body,
    position integer not null,
    primary key (round_id, body_id)
);
create index round_body_body_ix on round_body (body_id);
comment on table round_body is 'Whose seats a round asks; the first lends place and time zone';
insert into round_body (round_id, body_id, position)
    select r.id, b.body_id, row_number() over (partition by r.id order by b.position) - 1
      from feedback_round r join meeting_body b on b.meeting_id = r.meeting_id;

create table round_seat (
    round_id bigint not null references feedback_round,
    seat_id  bigint not null references seat,
    primary key (round_id, seat_id)
);
create index round_seat_seat_ix on round_seat (seat_id);

create table round_subprogramme (
    round_id        bigint not null references feedback_round,
    subprogramme_id bigint not null references subprogramme,
    primary key (round_id, subprogramme_id)
);
create index round_subprogramme_ix on round_subprogramme (subprogramme_id);

create table round_extension (
    id            bigint primary key,
    version       bigint        not null,
    round_id      bigint        not null references feedback_round,
    closed_before timestamptz   not null,
    closes_after  timestamptz   not null,
    reason        varchar(1000) not null,
    extended_at   timestamptz   not null,
    extended_by   bigint        not null references account,
    check (closes_after > closed_before)
);
create index round_extension_round_ix on round_extension (round_id, extended_at);
create index round_extension_by_ix on round_extension (extended_by);

create table response_reminder (
    id          bigint primary key,
    version     bigint      not null,
    response_id bigint      not null references response,
    sent_at     timestamptz not null,
    sent_by     bigint references account,
    days_before integer check (days_before >= 1),
    check (num_nonnulls(sent_by, days_before) = 1)
);
create index response_reminder_response_ix on response_reminder (response_id, sent_at);
create unique index response_reminder_rule_ux on response_reminder (response_id, days_before) where days_before is not null;
create index response_reminder_by_ix on response_reminder (sent_by);
comment on column response_reminder.days_before is 'The step of the rule that sent it; null where somebody sent it by hand';

-- shared: settings -----------------------------------------------------------------------------------------------------

alter table setting drop constraint setting_name_check;
alter table setting add constraint setting_name_check
    check (name in ('SECOND_FACTOR_ROLES', 'IDLE_MINUTES', 'CODE_DAYS', 'SIGN_IN_DAYS', 'LATE_CHANGE_DAYS', 'REMINDER_DAYS', 'SECOND_REMINDER_DAYS',
                    'FEEDBACK_REMINDER_DAYS', 'FEEDBACK_LAST_REMINDER_DAYS'));
