-- Weights of the planner's rules, plans that begin with an earlier one, and calendars that are fetched.

-- Rules of planning to which an administrator has given another weight than their usual one.
create table rule_weight (
    id              bigint primary key,
    version         bigint      not null,
    rule            varchar(50) not null unique,
    hard            boolean     not null,
    points          integer     not null check (points between 0 and 10000),
    check (not hard or points = 0)
);

alter table planning_run
    add column weights  varchar(2000) not null default '',
    add column based_on bigint references planning_run;
create index planning_run_based_on_ix on planning_run (based_on);
comment on column planning_run.weights is 'Rules whose weight was not the usual one when the search began: points, or -1 for a hard one';

alter table proposed_meeting
    add column stood_from    timestamptz,
    add column stood_until   timestamptz,
    add column stood_zone    varchar(50),
    add column stood_room_id bigint references room,
    add column reasons       varchar(1000) not null default '',
    add column saving        bigint        not null default 0,
    add column taken         boolean       not null default false,
    add check (stood_until > stood_from),
    add check (num_nulls(stood_from, stood_until, stood_zone, stood_room_id) in (0, 4)),
    add check (not taken or meeting_id is not null);
create index proposed_meeting_stood_room_ix on proposed_meeting (stood_room_id);
comment on column proposed_meeting.reasons is 'Hard rules that it would break where it stood; of what is fixed, those that it breaks where it stands';

-- What speaks against a plan and its meetings changes as a whole when one is moved by hand: times and points by rule.
alter table planning_run add column costs text not null default '';
update planning_run r
   set costs = (select coalesce(string_agg(c.rule || '=' || c.times || '*' || c.points, ';' order by c.position), '')
                  from planning_cost c where c.run_id = r.id);
drop table planning_cost;
alter table proposed_meeting add column remarks text not null default '';
update proposed_meeting m
   set remarks = (select coalesce(string_agg(p.rule || '=' || p.times || '*' || p.points, ';' order by p.position), '')
                    from proposal_remark p where p.proposal_id = m.id);
drop table proposal_remark;

-- Calendars on the web from which busy times are fetched. The address is often a secret, and encrypted.
create table followed_calendar (
    id              bigint primary key,
    version         bigint        not null,
    person_id       bigint unique references person,
    post_id         bigint unique references post,
    address         varchar(2000) not null,
    host            varchar(255)  not null,
    tells_all       boolean       not null,
    next_at         timestamptz   not null,
    tried_at        timestamptz,
    fetched_at      timestamptz,
    trouble         varchar(30) check (trouble in ('UNREACHABLE', 'FORBIDDEN_ADDRESS', 'REFUSED', 'TOO_LARGE', 'NOT_A_CALENDAR', 'TOO_MANY')),
    failures        integer       not null check (failures >= 0),
    entered_by      bigint        not null references account,
    check (num_nonnulls(person_id, post_id) = 1)
);
create index followed_calendar_next_ix on followed_calendar (next_at, id);
create index followed_calendar_entered_by_ix on followed_calendar (entered_by);

alter table availability drop constraint availability_source_check;
alter table availability add constraint availability_source_check
    check (source in ('ENTERED', 'IMPORTED', 'FEED', 'TELEPHONE'));
