-- Accounts and administration: delegates with scope and end, sessions, second factor, settings, jobs.

-- identity: delegates ------------------------------------------------------------------------------------------------

alter table delegate add column scope varchar(10) not null default 'ANSWER' check (scope in ('SEE', 'DRAFT', 'ANSWER'));
alter table delegate alter column scope drop default;
alter table delegate add column valid_from date;
alter table delegate add column valid_until date;
update delegate set valid_from = cast(appointed_at at time zone 'Asia/Karachi' as date), version = version + 1;
alter table delegate alter column valid_from set not null;
alter table delegate add check (valid_until >= valid_from);
drop index delegate_current_ux;
alter table delegate add constraint delegate_current_ux exclude using gist
    (account_id with =, post_id with =, daterange(valid_from, valid_until, '[]') with &&) where (revoked_at is null);
comment on column delegate.scope is 'How far the delegate may go; each includes those before it';

-- shared: settings and jobs ------------------------------------------------------------------------------------------

create table setting (
    id              bigint primary key,
    version         bigint        not null,
    name            varchar(60)   not null unique check (name in ('SECOND_FACTOR_ROLES', 'IDLE_MINUTES', 'CODE_DAYS', 'SIGN_IN_DAYS')),
    value           varchar(1000) not null
);
comment on table setting is 'What the administrator has set otherwise than the default';

create table job_run (
    id              bigint primary key,
    version         bigint       not null,
    name            varchar(100) not null unique,
    every_seconds   bigint       not null,
    began_at        timestamptz  not null,
    ended_at        timestamptz  not null,
    problem         varchar(500)
);
comment on table job_run is 'The last run of what the portal does by itself; the problem is null where it went well';

-- identity: sessions and sign-ins ------------------------------------------------------------------------------------

create table sign_in_session (
    id              bigint primary key,
    version         bigint      not null,
    account_id      bigint      not null references account,
    address         varchar(64) not null,
    browser         varchar(20) not null,
    system          varchar(20) not null,
    begun_at        timestamptz not null,
    seen_at         timestamptz not null,
    ended_at        timestamptz,
    end_reason      varchar(20) check (end_reason in ('SIGNED_OUT', 'BY_OWNER', 'BY_ADMINISTRATOR', 'RENEWED')),
    check ((ended_at is null) = (end_reason is null))
);
create index sign_in_session_account_ix on sign_in_session (account_id, begun_at);
create index sign_in_session_seen_ix on sign_in_session (seen_at);
comment on column sign_in_session.seen_at is 'When it was last used, to within a few minutes';

alter table sign_in_attempt add column kind varchar(10) not null default 'PASSWORD' check (kind in ('PASSWORD', 'CODE'));
alter table sign_in_attempt alter column kind drop default;
alter table sign_in_attempt add column browser varchar(20);
alter table sign_in_attempt add column system varchar(20);

-- identity: second factor --------------------------------------------------------------------------------------------

create table second_factor (
    id              bigint primary key,
    version         bigint not null,
    account_id      bigint not null unique references account,
    secret          varchar(500),
    pending         varchar(500),
    confirmed_at    timestamptz,
    last_step       bigint not null,
    check ((secret is null) = (confirmed_at is null))
);
comment on column second_factor.secret is 'Encrypted with a key that the database does not hold';
comment on column second_factor.pending is 'A secret that was offered and counts once a first code from it was typed';
comment on column second_factor.last_step is 'The half minute of the last code that counted: none counts twice';

create table recovery_code (
    id              bigint primary key,
    version         bigint      not null,
    account_id      bigint      not null references account,
    code_hash       char(64)    not null,
    created_at      timestamptz not null,
    used_at         timestamptz,
    unique (account_id, code_hash)
);

-- identity: leavers --------------------------------------------------------------------------------------------------

alter table account add column leaves_with_post boolean not null default false;
alter table account alter column leaves_with_post drop default;
comment on column account.leaves_with_post is 'Locked when its person holds no post any more';

-- identity: the story of one thing -----------------------------------------------------------------------------------

create index audit_entry_changes_ix on audit_entry using gin (cast(changes as jsonb) jsonb_path_ops);
create index audit_entry_subject_id_ix on audit_entry (subject_id);
