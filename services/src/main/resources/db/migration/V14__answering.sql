-- Answering: versions of a response, withdrawal, forms on paper, and the office's clearance.

-- consultation: versions ---------------------------------------------------------------------------------------------

alter table response
    add column number            integer not null default 1 check (number >= 1),
    add column standing          boolean not null default true,
    add column previous_id       bigint references response,
    add column submission_key    varchar(60),
    add column withdrawal_reason varchar(1000),
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      bigint references account,
    add column paper_given_by    varchar(200),
    add column paper_dated       date,
    add column paper_diary_number varchar(100),
    add column paper_scan_id     bigint references stored_file,
    add column paper_entered_by  bigint references account;
alter table response drop constraint response_state_check;
alter table response drop constraint response_check;
alter table response drop constraint response_round_id_seat_id_key;
alter table response
    add constraint response_state_check check (state in ('NOT_STARTED', 'DRAFT', 'AWAITING_CLEARANCE', 'SUBMITTED',
        'WITHDRAWN', 'SUPERSEDED', 'DISCARDED')),
    add constraint response_given_check check ((state in ('SUBMITTED', 'WITHDRAWN', 'SUPERSEDED')) = (submitted_at is not null)),
    add constraint response_withdrawn_check check (num_nonnulls(withdrawal_reason, withdrawn_at, withdrawn_by) in (0, 3)
        and (state <> 'WITHDRAWN' or withdrawn_at is not null)),
    add constraint response_paper_check check (num_nonnulls(paper_given_by, paper_dated, paper_diary_number, paper_scan_id,
        paper_entered_by) in (0, 5)),
    add constraint response_previous_check check ((number = 1) = (previous_id is null)),
    add constraint response_counts_check check (state <> 'SUBMITTED' or standing),
    add constraint response_one_key unique (submission_key),
    -- deferred: one version steps back and the next takes its place in the same transaction, in any order
    add constraint response_one_standing exclude using gist (round_id with =, seat_id with =) where (standing) deferrable initially deferred;
create index response_seat_versions_ix on response (round_id, seat_id, number);
create unique index response_one_version_ux on response (round_id, seat_id, number) where state <> 'DISCARDED';
create index response_previous_ix on response (previous_id);
create index response_withdrawn_by_ix on response (withdrawn_by);
create index response_paper_scan_ix on response (paper_scan_id);
create index response_paper_entered_by_ix on response (paper_entered_by);
comment on column response.standing is 'The one version by which the seat stands: the one that counts or, before any does, the latest';
comment on column response.submission_key is 'Names the act of sending, so that a repeated request is the same act';

-- consultation: clearance --------------------------------------------------------------------------------------------

create table clearance_rule (
    id               bigint primary key,
    version          bigint      not null,
    post_id          bigint unique references post,
    organisation_id  bigint unique references organisation,
    by_holder        boolean     not null,
    superior_post_id bigint references post,
    by_department    boolean     not null,
    set_at           timestamptz not null,
    set_by           bigint      not null references account,
    check (num_nonnulls(post_id, organisation_id) = 1),
    check (superior_post_id <> post_id),
    check (post_id is not null or by_holder or by_department or superior_post_id is not null)
);
create index clearance_rule_superior_ix on clearance_rule (superior_post_id);
create index clearance_rule_set_by_ix on clearance_rule (set_by);

create table clearance (
    id              bigint primary key,
    version         bigint      not null,
    response_id     bigint      not null references response,
    state           varchar(20) not null check (state in ('RUNNING', 'CLEARED', 'SENT_BACK', 'RECALLED')),
    sent_at         timestamptz not null,
    sent_by         bigint      not null references account,
    ended_at        timestamptz,
    steps           integer     not null,
    check ((state = 'RUNNING') = (ended_at is null))
);
create index clearance_response_ix on clearance (response_id);
create index clearance_sent_by_ix on clearance (sent_by);
create unique index clearance_running_ux on clearance (response_id) where state = 'RUNNING';

create table clearance_station (
    id              bigint primary key,
    version         bigint      not null,
    clearance_id    bigint      not null references clearance,
    position        integer     not null check (position >= 1),
    post_id         bigint      not null references post,
    state           varchar(20) not null check (state in ('AHEAD', 'WAITING', 'CLEARED', 'SENT_BACK')),
    decided_at      timestamptz,
    decided_by      bigint references account,
    person_en       varchar(500),
    person_ur       varchar(500),
    post_en         varchar(500),
    post_ur         varchar(500),
    holder_en       varchar(500),
    holder_ur       varchar(500),
    charge          varchar(20) check (charge in ('REGULAR', 'ACTING', 'CURRENT_CHARGE', 'ADDITIONAL_CHARGE', 'LOOK_AFTER')),
    means           varchar(20) check (means in ('PORTAL', 'PAPER', 'CONVEYED')),
    note_reference  varchar(100),
    given_on        date,
    conveyed_by     varchar(200),
    scan_id         bigint references stored_file,
    comment         varchar(1000),
    unique (clearance_id, position),
    unique (clearance_id, post_id),
    check ((state in ('CLEARED', 'SENT_BACK')) = (num_nonnulls(decided_at, decided_by, person_en, post_en) = 4)),
    check ((state = 'CLEARED') = (means is not null)),
    check ((means is null) = (given_on is null)),
    check (means <> 'PAPER' or num_nonnulls(note_reference, scan_id) >= 1),
    check ((means = 'CONVEYED') = (conveyed_by is not null)),
    check ((state = 'SENT_BACK') = (comment is not null)),
    -- deferred: one station gives it to the next in the same transaction, in any order
    constraint clearance_one_station exclude using gist (clearance_id with =) where (state = 'WAITING') deferrable initially deferred
);
create index clearance_station_post_ix on clearance_station (post_id, state);
create index clearance_station_decided_by_ix on clearance_station (decided_by);
create index clearance_station_scan_ix on clearance_station (scan_id);
comment on column clearance_station.given_on is 'The day on which clearance was given; on paper it may be before it was recorded';

-- What a station changed. Answers are told in one string: a grade's name, codes of options, a number, words.
create table clearance_mark (
    id              bigint primary key,
    version         bigint      not null,
    clearance_id    bigint      not null references clearance,
    station_id      bigint      not null references clearance_station,
    activity_id     bigint references activity,
    output_id       bigint references output,
    question_id     bigint      not null references question,
    said_before     varchar(4000),
    said_after      varchar(4000),
    marked_at       timestamptz not null,
    marked_by       bigint      not null references account,
    person_en       varchar(500) not null,
    person_ur       varchar(500),
    check (said_before is distinct from said_after)
);
create index clearance_mark_clearance_ix on clearance_mark (clearance_id, marked_at, id);
create index clearance_mark_station_ix on clearance_mark (station_id);
create index clearance_mark_activity_ix on clearance_mark (activity_id);
create index clearance_mark_output_ix on clearance_mark (output_id);
create index clearance_mark_question_ix on clearance_mark (question_id);
create index clearance_mark_by_ix on clearance_mark (marked_by);
