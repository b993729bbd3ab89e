-- Plans of whole years: who had the planner search, what it found, and which of it has become a meeting.

create table planning_run (
    id              bigint primary key,
    version         bigint      not null,
    year            integer     not null check (year between 2000 and 2200),
    state           varchar(20) not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'INTERRUPTED', 'FAILED')),
    seed            bigint      not null,
    started_by      bigint      not null references account,
    started_at      timestamptz not null,
    heard_at        timestamptz not null,
    ended_at        timestamptz,
    stop_wanted     boolean     not null,
    steps           bigint      not null check (steps >= 0),
    of_steps        bigint      not null check (of_steps > 0),
    cost            bigint      not null check (cost >= 0),
    bound           bigint      not null check (bound >= 0),
    check ((state = 'RUNNING') = (ended_at is null))
);
create index planning_run_started_by_ix on planning_run (started_by);
create index planning_run_started_at_ix on planning_run (started_at, id);
-- two searches for one year would propose the same meetings twice
create unique index planning_run_one_ux on planning_run (year) where state = 'RUNNING';

create table planning_cost (
    run_id          bigint      not null references planning_run,
    position        integer     not null,
    rule            varchar(50) not null,
    times           integer     not null check (times >= 0),
    points          bigint      not null check (points >= 0),
    primary key (run_id, position)
);

create table proposed_meeting (
    id              bigint primary key,
    version         bigint      not null,
    run_id          bigint      not null references planning_run,
    body_id         bigint      not null references governing_body,
    number          integer     not null check (number >= 1),
    starts_at       timestamptz,
    ends_at         timestamptz,
    time_zone       varchar(50),
    room_id         bigint references room,
    meeting_id      bigint references meeting,
    unique (run_id, body_id, number),
    check (ends_at > starts_at),
    check (num_nulls(starts_at, ends_at, time_zone, room_id) in (0, 4))
);
create index proposed_meeting_body_ix on proposed_meeting (body_id);
create index proposed_meeting_room_ix on proposed_meeting (room_id);
create index proposed_meeting_meeting_ix on proposed_meeting (meeting_id);

-- What speaks against a proposal, or, without a place, how many places each rule refused.
create table proposal_remark (
    proposal_id     bigint      not null references proposed_meeting,
    position        integer     not null,
    rule            varchar(50) not null,
    times           integer     not null check (times >= 0),
    points          bigint      not null check (points >= 0),
    primary key (proposal_id, position)
);
