-- Who takes part over a link: whether that counts is a matter of the terms of reference.
alter table terms_of_reference add column quorum_counts_link boolean not null default false;

-- Somebody is called away before a meeting: noticed, then decided once.
create table late_change (
    id                 bigint primary key,
    version            bigint      not null,
    meeting_id         bigint      not null references meeting,
    state              varchar(20) not null check (state in ('OPEN', 'DECIDED', 'PASSED')),
    cause              varchar(30) not null check (cause in ('CHAIR_UNABLE', 'QUORUM_IN_QUESTION', 'SECRETARIAT')),
    seat_id            bigint references seat,
    noticed_at         timestamptz not null,
    way                varchar(20) check (way in ('GO_ON', 'HYBRID', 'DECISIONS_ONLY', 'BEFORE_LEAVING', 'POSTPONE')),
    reason             varchar(1000),
    approval_kind      varchar(20) check (approval_kind in ('PORTAL', 'PAPER', 'CONVEYED')),
    approved_by        varchar(200),
    note_reference     varchar(200),
    conveyed_by        varchar(200),
    decided_on_version bigint,
    decided_by         bigint references account,
    ended_at           timestamptz,
    check ((state = 'OPEN') = (ended_at is null)),
    check (num_nonnulls(way, reason, approval_kind, decided_on_version, decided_by) = case when state = 'DECIDED' then 5 else 0 end),
    check (approval_kind <> 'PAPER' or num_nonnulls(approved_by, note_reference) = 2),
    check (approval_kind <> 'CONVEYED' or num_nonnulls(approved_by, conveyed_by) = 2)
);
comment on column late_change.seat_id is 'Whose answer made it';
comment on column late_change.decided_on_version is 'The version of the meeting that whoever decided had seen: on one version there is one decision';
create unique index late_change_open_ux on late_change (meeting_id) where state = 'OPEN';
create unique index late_change_version_ux on late_change (meeting_id, decided_on_version);
create index late_change_seat_ix on late_change (seat_id);
create index late_change_decided_by_ix on late_change (decided_by);

-- The ways out as they were offered when it was decided, with what was found then.
create table late_change_way (
    id                bigint primary key,
    version           bigint      not null,
    late_change_id    bigint      not null references late_change,
    rank              integer     not null check (rank >= 1),
    way               varchar(20) not null check (way in ('GO_ON', 'HYBRID', 'DECISIONS_ONLY', 'BEFORE_LEAVING', 'POSTPONE')),
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    prospect          varchar(20) not null check (prospect in ('SURE', 'OPEN', 'BROKEN')),
    needed            integer     not null,
    sure              integer     not null,
    unknown           integer     not null,
    unable            integer     not null,
    presiding_seat_id bigint references seat,
    cost              integer     not null,
    chosen            boolean     not null,
    unique (late_change_id, rank),
    check (ends_at > starts_at)
);
create unique index late_change_way_chosen_ux on late_change_way (late_change_id) where chosen;
create index late_change_way_seat_ix on late_change_way (presiding_seat_id);

-- What the decision made of agenda items, as they were.
create table late_change_item (
    id                    bigint primary key,
    version               bigint       not null,
    late_change_id        bigint       not null references late_change,
    position              integer      not null,
    name_en               varchar(500) not null,
    name_ur               varchar(500),
    purpose               varchar(20)  not null check (purpose in ('INFORMATION', 'DISCUSSION', 'DECISION')),
    minutes               integer      not null,
    presenter_post_id     bigint references post,
    fate                  varchar(20)  not null check (fate in ('KEPT', 'HANDED_OVER', 'WITHOUT_PRESENTER', 'CARRIED', 'DROPPED')),
    new_presenter_post_id bigint references post,
    taken_up_by_id        bigint references meeting,
    unique (late_change_id, position),
    check (taken_up_by_id is null or fate = 'CARRIED'),
    check (fate <> 'HANDED_OVER' or new_presenter_post_id is not null)
);
create index late_change_item_presenter_ix on late_change_item (presenter_post_id);
create index late_change_item_new_presenter_ix on late_change_item (new_presenter_post_id);
create index late_change_item_taken_up_ix on late_change_item (taken_up_by_id);

alter table setting drop constraint setting_name_check;
alter table setting add constraint setting_name_check
    check (name in ('SECOND_FACTOR_ROLES', 'IDLE_MINUTES', 'CODE_DAYS', 'SIGN_IN_DAYS', 'LATE_CHANGE_DAYS', 'REMINDER_DAYS', 'SECOND_REMINDER_DAYS'));
