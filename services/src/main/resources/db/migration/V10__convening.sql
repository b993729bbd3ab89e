-- Convening: how a meeting sits, how calendars know it, and what was changed after invitations had gone out.

alter table meeting add column mode varchar(20) not null default 'IN_PERSON' check (mode in ('IN_PERSON', 'HYBRID', 'ONLINE'));
alter table meeting add column join_link varchar(500);
alter table meeting add column venue_withheld boolean not null default false;
alter table meeting add column venue_released_at timestamptz;
alter table meeting add column calendar_uid varchar(100) not null default gen_random_uuid() || '@mashwara' unique;
alter table meeting add column calendar_sequence integer not null default 0 check (calendar_sequence >= 0);
alter table meeting add constraint meeting_join_link_check check ((mode = 'IN_PERSON') = (join_link is null));
alter table meeting add constraint meeting_venue_check check (not venue_withheld or venue_released_at is null);
comment on column meeting.calendar_uid is 'UID of its calendar entry: never changes';
comment on column meeting.calendar_sequence is 'SEQUENCE of its calendar entry: rises with each change that calendars must take over';

-- What was changed after invitations had gone out. Never changes.
create table meeting_change (
    id                bigint primary key,
    version           bigint        not null,
    meeting_id        bigint        not null references meeting,
    changed_at        timestamptz   not null,
    changed_by        bigint        not null references account,
    reason            varchar(1000) not null,
    calendar_sequence integer       not null check (calendar_sequence > 0),
    before_starts_at  timestamptz   not null,
    before_ends_at    timestamptz   not null,
    before_time_zone  varchar(50)   not null,
    before_room_id    bigint        not null references room,
    before_mode       varchar(20)   not null check (before_mode in ('IN_PERSON', 'HYBRID', 'ONLINE')),
    before_join_link  varchar(500),
    after_starts_at   timestamptz   not null,
    after_ends_at     timestamptz   not null,
    after_time_zone   varchar(50)   not null,
    after_room_id     bigint        not null references room,
    after_mode        varchar(20)   not null check (after_mode in ('IN_PERSON', 'HYBRID', 'ONLINE')),
    after_join_link   varchar(500),
    unique (meeting_id, calendar_sequence),
    check (before_ends_at > before_starts_at),
    check (after_ends_at > after_starts_at)
);
create index meeting_change_by_ix on meeting_change (changed_by);
create index meeting_change_before_room_ix on meeting_change (before_room_id);
create index meeting_change_after_room_ix on meeting_change (after_room_id);

-- What a seat had answered for an earlier time or place, as long as it has not answered again.
alter table invitation add column earlier_answer varchar(20) check (earlier_answer in ('NOT_ANSWERED', 'ACCEPTED', 'UNABLE', 'ALTERNATE'));
alter table invitation add column earlier_starts_at timestamptz;
alter table invitation add constraint invitation_earlier_check
    check ((earlier_answer is null) = (earlier_starts_at is null) and (earlier_answer is null or answer = 'NOT_ANSWERED'));

-- Mails with a part for calendar programs.
alter table outbox_mail add column calendar text;
alter table outbox_mail add column calendar_method varchar(20) check (calendar_method in ('REQUEST', 'CANCEL'));
alter table outbox_mail add constraint outbox_mail_calendar_check check ((calendar is null) = (calendar_method is null));

-- How far each convener has come, and its dispatch register.
alter table notice add column conveyed_by varchar(200);
alter table notice add column conveyed_on date;
alter table notice add column signatory_name varchar(200);
alter table notice add column signatory_post varchar(200);
alter table notice add constraint notice_conveyed_check check ((conveyed_by is null) = (conveyed_on is null));

create table dispatch (
    id        bigint primary key,
    version   bigint       not null,
    notice_id bigint       not null references notice,
    seat_id   bigint       not null references seat,
    number    varchar(110) not null,
    dated     date         not null,
    unique (notice_id, seat_id),
    unique (notice_id, number)
);
create index dispatch_seat_ix on dispatch (seat_id);
