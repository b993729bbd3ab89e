-- Links that open one thing without signing in; answers that come by them or by mail; what became of mails.

-- identity: signed links ---------------------------------------------------------------------------------------------

create table signed_link (
    id              bigint primary key,
    version         bigint       not null,
    code_hash       char(64)     not null unique,
    purpose         varchar(30)  not null check (purpose in ('INVITATION', 'CALENDAR', 'RESPONSE')),
    about_kind      varchar(50)  not null,
    about_id        bigint       not null,
    post_id         bigint references post,
    person_id       bigint references person,
    sent_to_en      varchar(500) not null,
    sent_to_ur      varchar(500),
    address         varchar(254),
    created_at      timestamptz  not null,
    expires_at      timestamptz,
    revoked_at      timestamptz,
    uses            integer      not null default 0 check (uses >= 0),
    last_used_at    timestamptz,
    check (expires_at > created_at),
    check ((uses = 0) = (last_used_at is null))
);
comment on table signed_link is 'Whoever holds the link''s code, of which only the hash is kept, may do one thing without signing in';
comment on column signed_link.expires_at is 'Null: until revoked';
create index signed_link_about_ix on signed_link (about_kind, about_id);
create index signed_link_post_ix on signed_link (post_id);
create index signed_link_person_ix on signed_link (person_id);

alter table audit_entry add column link_id bigint references signed_link;
create index audit_entry_link_ix on audit_entry (link_id);
comment on column audit_entry.link_id is 'The signed link by which it was done; person is then to whom it was sent';

alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
alter table sign_in_attempt add check (kind in ('PASSWORD', 'CODE', 'LINK'));

-- meeting: answers without an account --------------------------------------------------------------------------------

alter table invitation drop constraint invitation_channel_check;
alter table invitation add check (channel in ('PORTAL', 'LINK', 'CALENDAR', 'LETTER', 'TELEPHONE', 'MESSENGER', 'E_MAIL', 'IN_PERSON'));
comment on column invitation.given_by is 'Who gave the answer that was entered, or to whom the link or the calendar''s invitation had gone';

alter table stored_file alter column stored_by drop not null;
comment on column stored_file.stored_by is 'Null: came by a signed link';

alter table invitation drop constraint invitation_check1;
alter table invitation add check (answer <> 'UNABLE' or reason is not null or channel = 'CALENDAR');
alter table invitation add column reminded_at timestamptz;
alter table invitation add column came_back_at timestamptz;
alter table invitation add column undecided_at timestamptz;
alter table invitation add column replied_at timestamptz;
comment on column invitation.came_back_at is 'When a mail about it came back last; forgotten once there is an answer';
comment on column invitation.undecided_at is 'When a calendar program replied "perhaps"; forgotten once there is an answer';
comment on column invitation.replied_at is 'When the last reply that was applied had been written, by the calendar program''s clock';

-- notification: what became of mails, and what came by mail ------------------------------------------------------------

alter table outbox_mail drop constraint outbox_mail_state_check;
alter table outbox_mail add check (state in ('QUEUED', 'SENT', 'FAILED', 'NO_ADDRESS', 'CAME_BACK'));
alter table outbox_mail add column topic varchar(20) check (topic in ('INVITATION', 'CHANGE', 'REMINDER', 'CANCELLATION', 'HANDOVER'));
alter table outbox_mail add column seat_id bigint references seat;
alter table outbox_mail add column message_id varchar(200) unique;
comment on column outbox_mail.message_id is 'The name by which mail servers know it: a mail that comes back is recognised by it';
create index outbox_mail_seat_ix on outbox_mail (seat_id);

create table received_mail (
    id              bigint primary key,
    version         bigint       not null,
    message_id      varchar(500) not null unique,
    from_address    varchar(254),
    subject         varchar(500),
    received_at     timestamptz  not null,
    kind            varchar(20)  not null check (kind in ('REPLY', 'RETURNED', 'OTHER')),
    state           varchar(20)  not null check (state in ('APPLIED', 'WAITING', 'APPLIED_BY_HAND', 'SET_ASIDE')),
    problem         varchar(20)  check (problem in ('BROKEN', 'TOO_LARGE', 'UNKNOWN_MEETING', 'STRANGER', 'SEVERAL_SEATS', 'OLD_SEQUENCE', 'OVERTAKEN', 'CLOSED', 'VACANT', 'COUNTER')),
    says            varchar(20)  check (says in ('ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED', 'COUNTER')),
    delegate_name   varchar(254),
    proposed_start  timestamptz,
    text            varchar(4000),
    meeting_id      bigint references meeting,
    invitation_id   bigint references invitation,
    outbox_mail_id  bigint references outbox_mail,
    handled_at      timestamptz,
    handled_by      bigint references account,
    handled_because varchar(1000),
    check ((state in ('APPLIED_BY_HAND', 'SET_ASIDE')) = (handled_at is not null)),
    check ((handled_at is null) = (handled_by is null) and (handled_at is null) = (handled_because is null))
);
create index received_mail_at_ix on received_mail (received_at desc, id desc);
create index received_mail_waiting_ix on received_mail (received_at) where state = 'WAITING';
create index received_mail_meeting_ix on received_mail (meeting_id);
create index received_mail_invitation_ix on received_mail (invitation_id);
create index received_mail_outbox_ix on received_mail (outbox_mail_id);
create index received_mail_handled_by_ix on received_mail (handled_by);

-- How far each folder of a mailbox has been read; whoever reads locks its row, so that one node reads at a time.
create table mailbox_position (
    id              bigint primary key,
    version         bigint       not null,
    folder          varchar(500) not null unique,
    uid_validity    bigint       not null,
    last_uid        bigint       not null,
    tries           integer      not null default 0,
    read_at         timestamptz
);
