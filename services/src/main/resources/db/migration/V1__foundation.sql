-- Mashwara's schema. SQL that PostgreSQL 15 knows. Every identifier is a term of the glossary.
-- Days: valid_from and valid_until are both included; no valid_until means "until further notice".
-- Instants: timestamptz. Texts in two languages: <name>_en, <name>_ur.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create sequence entity_seq increment by 50 start with 1000;

-- shared -------------------------------------------------------------------------------------------------------------

create table installation (
    id              smallint primary key check (id = 1),
    illustrative    boolean     not null,
    created_at      timestamptz not null
);
comment on table installation is 'One row once the portal has been set up; illustrative: the demo data was loaded';

-- A scan of a letter or another stored file. Served only as an attachment.
create table stored_file (
    id              bigint primary key,
    version         bigint       not null,
    file_name       varchar(255) not null,
    content_type    varchar(100) not null check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size_bytes      bigint       not null check (size_bytes between 1 and 10485760),
    sha256          char(64)     not null,
    content         bytea        not null,
    stored_at       timestamptz  not null,
    stored_by       bigint       not null
);

-- directory ----------------------------------------------------------------------------------------------------------

create table area (
    id              bigint primary key,
    version         bigint       not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    p_code          varchar(20)  not null unique,
    iso_code        varchar(10)  unique,
    parent_id       bigint references area
);
create index area_parent_ix on area (parent_id);

create table organisation (
    id              bigint primary key,
    version         bigint      not null,
    kind            varchar(20) not null check (kind in ('MINISTRY', 'DEPARTMENT', 'SERVICE', 'AGENCY')),
    parent_id       bigint references organisation
);
create index organisation_parent_ix on organisation (parent_id);

create table organisation_name (
    id              bigint primary key,
    version         bigint       not null,
    organisation_id bigint       not null references organisation,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    valid_from      date         not null,
    valid_until     date,
    check (valid_until >= valid_from),
    exclude using gist (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table post (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation,
    parent_post_id  bigint references post,
    grade           varchar(20)
);
create index post_organisation_ix on post (organisation_id);
create index post_parent_ix on post (parent_post_id);

create table post_name (
    id              bigint primary key,
    version         bigint       not null,
    post_id         bigint       not null references post,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    valid_from      date         not null,
    valid_until     date,
    check (valid_until >= valid_from),
    exclude using gist (post_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table person (
    id              bigint primary key,
    version         bigint       not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    email           varchar(254),
    telephone       varchar(40)
);
create index person_name_ix on person using gin (name_en gin_trgm_ops, name_ur gin_trgm_ops);
create index post_name_name_ix on post_name using gin (name_en gin_trgm_ops, name_ur gin_trgm_ops);
create index organisation_name_name_ix on organisation_name using gin (name_en gin_trgm_ops, name_ur gin_trgm_ops);

create table incumbency (
    id                  bigint primary key,
    version             bigint      not null,
    post_id             bigint      not null references post,
    person_id           bigint      not null references person,
    kind                varchar(20) not null check (kind in ('REGULAR', 'ACTING', 'CURRENT_CHARGE', 'ADDITIONAL_CHARGE', 'LOOK_AFTER')),
    notification_number varchar(100),
    valid_from          date        not null,
    valid_until         date,
    handed_over         boolean     not null default false,
    planned_until       date,
    check (valid_until >= valid_from),
    check (handed_over or planned_until is null),
    check (planned_until >= valid_until),
    constraint incumbency_one_substantive exclude using gist (post_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind = 'REGULAR'),
    constraint incumbency_one_acting      exclude using gist (post_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind <> 'REGULAR')
);
create index incumbency_post_ix on incumbency (post_id, valid_from);
create index incumbency_person_ix on incumbency (person_id, valid_from);

-- identity -----------------------------------------------------------------------------------------------------------

create table account (
    id                bigint primary key,
    version           bigint       not null,
    person_id         bigint       not null unique references person,
    sign_in_name      varchar(100) not null,
    email             varchar(254),
    password_hash     varchar(500),
    language          varchar(2)   not null check (language in ('en', 'ur')),
    locked_at         timestamptz,
    rights_changed_at timestamptz  not null,
    created_at        timestamptz  not null
);
create unique index account_sign_in_name_ux on account (lower(sign_in_name));
comment on column account.email is 'May be absent, and several accounts may share one';
comment on column account.rights_changed_at is 'A session begun before this instant has ended';

create table account_role (
    account_id      bigint      not null references account,
    role            varchar(20) not null check (role in ('ADMINISTRATOR', 'SECRETARIAT', 'SUBPROGRAMME_LEAD', 'AGENCY_HEAD', 'COUNTERPART', 'AUDITOR')),
    primary key (account_id, role)
);

-- Staff who act for a post under their own account, across transfers, until revoked.
create table delegate (
    id              bigint primary key,
    version         bigint      not null,
    account_id      bigint      not null references account,
    post_id         bigint      not null references post,
    appointed_at    timestamptz not null,
    appointed_by    bigint      not null references account,
    revoked_at      timestamptz,
    revoked_by      bigint references account,
    check ((revoked_at is null) = (revoked_by is null))
);
create unique index delegate_current_ux on delegate (account_id, post_id) where revoked_at is null;
create index delegate_account_ix on delegate (account_id);
create index delegate_post_ix on delegate (post_id);
create index delegate_appointed_by_ix on delegate (appointed_by);
create index delegate_revoked_by_ix on delegate (revoked_by);

-- First password, by link or printed code; the administrator's first account (account_id null). Only the hash is kept.
create table one_time_code (
    id              bigint primary key,
    version         bigint      not null,
    account_id      bigint references account,
    purpose         varchar(20) not null check (purpose in ('FIRST_PASSWORD', 'SETUP')),
    code_hash       char(64)    not null unique,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    failures        integer     not null default 0
);
create index one_time_code_account_ix on one_time_code (account_id);

create table sign_in_attempt (
    id              bigint primary key,
    version         bigint       not null,
    sign_in_name    varchar(100) not null,
    address         varchar(64)  not null,
    at              timestamptz  not null,
    succeeded       boolean      not null
);
create index sign_in_attempt_name_ix on sign_in_attempt (sign_in_name, at);
create index sign_in_attempt_address_ix on sign_in_attempt (address, at);

create table audit_entry (
    id              bigint primary key,
    version         bigint       not null,
    at              timestamptz  not null,
    account_id      bigint references account,
    person_en       varchar(500),
    person_ur       varchar(500),
    post_id         bigint references post,
    post_en         varchar(500),
    post_ur         varchar(500),
    command         varchar(100) not null,
    subject_kind    varchar(50),
    subject_id      bigint,
    subject_label   varchar(500),
    note            varchar(2000),
    changes         text         not null
);
comment on column audit_entry.account_id is 'Null: the portal itself (a timer, the demo data)';
comment on column audit_entry.changes is 'JSON array of {object, id, attribute, before, after}';
create index audit_entry_at_ix on audit_entry (at desc, id desc);
create index audit_entry_subject_ix on audit_entry (subject_kind, subject_id, at);
create index audit_entry_account_ix on audit_entry (account_id, at);
create index audit_entry_post_ix on audit_entry (post_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();

-- programme ----------------------------------------------------------------------------------------------------------

create table programme (
    id              bigint primary key,
    version         bigint       not null,
    code            varchar(30)  not null unique,
    name_en         varchar(500) not null,
    name_ur         varchar(500)
);

create table programme_version (
    id              bigint primary key,
    version         bigint  not null,
    programme_id    bigint  not null references programme,
    number          integer not null check (number >= 1),
    valid_from      date    not null,
    valid_until     date    not null,
    approved_on     date,
    note            varchar(1000),
    unique (programme_id, number),
    check (valid_until >= valid_from)
);

create table subprogramme (
    id              bigint primary key,
    version         bigint       not null,
    programme_id    bigint       not null references programme,
    code            varchar(30)  not null,
    position        integer      not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    lead_post_id    bigint references post,
    unique (programme_id, code)
);
create index subprogramme_lead_ix on subprogramme (lead_post_id);

create table outcome (
    id              bigint primary key,
    version         bigint       not null,
    subprogramme_id bigint       not null references subprogramme,
    code            varchar(30)  not null,
    position        integer      not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    unique (subprogramme_id, code)
);

create table output (
    id              bigint primary key,
    version         bigint       not null,
    outcome_id      bigint       not null references outcome,
    code            varchar(30)  not null,
    position        integer      not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    unique (outcome_id, code)
);

create table workplan (
    id              bigint primary key,
    version         bigint       not null,
    programme_id    bigint       not null references programme,
    area_id         bigint       not null references area,
    first_year      integer      not null,
    last_year       integer      not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    unique (programme_id, area_id, first_year),
    check (last_year >= first_year)
);
create index workplan_area_ix on workplan (area_id);

create table workplan_version (
    id              bigint primary key,
    version         bigint      not null,
    workplan_id     bigint      not null references workplan,
    number          integer     not null check (number >= 1),
    state           varchar(20) not null check (state in ('DRAFT', 'APPROVED', 'SUPERSEDED')),
    approved_on     date,
    origin          varchar(200),
    unique (workplan_id, number),
    check (state = 'DRAFT' or approved_on is not null),
    -- deferred: one version is superseded and the next approved in the same transaction, in any order
    constraint workplan_version_one_in_force exclude using gist (workplan_id with =) where (state = 'APPROVED') deferrable initially deferred
);

create table activity (
    id                          bigint primary key,
    version                     bigint         not null,
    workplan_version_id         bigint         not null references workplan_version,
    output_id                   bigint         not null references output,
    code                        varchar(30)    not null,
    position                    integer        not null,
    name_en                     varchar(500)   not null,
    name_ur                     varchar(500),
    responsible_organisation_id bigint         not null references organisation,
    budget                      numeric(14, 2) not null check (budget >= 0),
    currency                    char(3)        not null,
    unique (workplan_version_id, code)
);
create index activity_output_ix on activity (output_id);
create index activity_responsible_ix on activity (responsible_organisation_id);

create table activity_quarter (
    activity_id     bigint  not null references activity,
    year            integer not null,
    quarter         integer not null check (quarter between 1 and 4),
    primary key (activity_id, year, quarter)
);

-- Whom an activity concerns: says who is asked for feedback on it.
create table activity_post (
    activity_id     bigint not null references activity,
    post_id         bigint not null references post,
    primary key (activity_id, post_id)
);
create index activity_post_post_ix on activity_post (post_id);

create table progress_report (
    id              bigint primary key,
    version         bigint        not null,
    activity_id     bigint        not null references activity,
    rating          varchar(20)   not null check (rating in ('MET', 'ON_TRACK', 'CONSTRAINED', 'NO_PROGRESS')),
    narrative       varchar(4000) not null,
    reported_at     timestamptz   not null,
    reported_by     bigint        not null references account
);
comment on table progress_report is 'The latest one of an activity is its status; none: no status';
create index progress_report_activity_ix on progress_report (activity_id, reported_at desc);
create index progress_report_by_ix on progress_report (reported_by);

-- governance ---------------------------------------------------------------------------------------------------------

create table governing_body (
    id              bigint primary key,
    version         bigint       not null,
    code            varchar(30)  not null unique,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    city_en         varchar(100) not null,
    city_ur         varchar(100),
    time_zone       varchar(50)  not null,
    parent_id       bigint references governing_body,
    area_id         bigint references area,
    programme_id    bigint       not null references programme
);
create index governing_body_parent_ix on governing_body (parent_id);
create index governing_body_area_ix on governing_body (area_id);
create index governing_body_programme_ix on governing_body (programme_id);

create table seat (
    id              bigint primary key,
    version         bigint      not null,
    body_id         bigint      not null references governing_body,
    post_id         bigint      not null references post,
    capacity        varchar(20) not null check (capacity in ('CHAIR', 'CO_CHAIR', 'MEMBER', 'SECRETARIAT', 'OBSERVER')),
    precedence      integer     not null check (precedence >= 1),
    valid_from      date        not null,
    valid_until     date,
    check (valid_until >= valid_from),
    constraint seat_one_per_post_and_body exclude using gist (body_id with =, post_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index seat_body_ix on seat (body_id, precedence);
create index seat_post_ix on seat (post_id);

create table terms_of_reference (
    id                  bigint primary key,
    version             bigint        not null,
    body_id             bigint        not null references governing_body,
    number              integer       not null check (number >= 1),
    mandate_en          varchar(2000) not null,
    mandate_ur          varchar(2000),
    quorum_basis        varchar(20)   not null check (quorum_basis in ('COUNT', 'PERCENT')),
    quorum_value        integer       not null check (quorum_value >= 1),
    quorum_needs_chair  boolean       not null,
    decision_rule       varchar(20)   not null check (decision_rule in ('CONSENSUS', 'MAJORITY')),
    meetings_per_year   integer       not null check (meetings_per_year between 1 and 12),
    minutes_confirmed   varchar(20)   not null check (minutes_confirmed in ('NEXT_MEETING', 'DEEMED')),
    valid_from          date          not null,
    valid_until         date,
    unique (body_id, number),
    check (valid_until >= valid_from),
    check (quorum_basis = 'COUNT' or quorum_value <= 100),
    exclude using gist (body_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

-- Who presides when the chair does not: posts in order.
create table chair_succession (
    terms_id        bigint  not null references terms_of_reference,
    position        integer not null,
    post_id         bigint  not null references post,
    primary key (terms_id, position),
    unique (terms_id, post_id)
);
create index chair_succession_post_ix on chair_succession (post_id);

-- Kinds of charge of which the holder may preside.
create table presiding_charge (
    terms_id        bigint      not null references terms_of_reference,
    kind            varchar(20) not null check (kind in ('REGULAR', 'ACTING', 'CURRENT_CHARGE', 'ADDITIONAL_CHARGE', 'LOOK_AFTER')),
    primary key (terms_id, kind)
);

-- scheduling ---------------------------------------------------------------------------------------------------------

create table room (
    id              bigint primary key,
    version         bigint       not null,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    organisation_id bigint       not null references organisation,
    city_en         varchar(100) not null,
    city_ur         varchar(100),
    capacity        integer      not null check (capacity >= 1)
);
create index room_organisation_ix on room (organisation_id);

-- meeting ------------------------------------------------------------------------------------------------------------

create table meeting (
    id              bigint primary key,
    version         bigint       not null,
    reference       varchar(50)  not null unique,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    state           varchar(20)  not null check (state in ('PLANNED', 'CONVENED', 'IN_SESSION', 'CLOSED', 'CANCELLED')),
    starts_at       timestamptz  not null,
    ends_at         timestamptz  not null,
    time_zone       varchar(50)  not null,
    room_id         bigint       not null references room,
    convened_at     timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    check (ends_at > starts_at),
    constraint meeting_one_per_room exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')
);
create index meeting_room_ix on meeting (room_id);
create index meeting_starts_ix on meeting (starts_at, id);

-- The bodies that sit in a meeting; the quorum finding and who presided, for each.
create table meeting_body (
    id                  bigint primary key,
    version             bigint  not null,
    meeting_id          bigint  not null references meeting,
    body_id             bigint  not null references governing_body,
    position            integer not null,
    presiding_seat_id   bigint references seat,
    presiding_acting    boolean,
    quorum_needed       integer,
    quorum_present      integer,
    quorum_reached      boolean,
    found_at            timestamptz,
    unique (meeting_id, body_id),
    check ((found_at is null) = (quorum_reached is null))
);
create index meeting_body_body_ix on meeting_body (body_id);
create index meeting_body_presiding_ix on meeting_body (presiding_seat_id);

-- A convener's own notice of the meeting.
create table notice (
    id              bigint primary key,
    version         bigint       not null,
    meeting_id      bigint       not null references meeting,
    organisation_id bigint       not null references organisation,
    number          varchar(100),
    dated           date,
    file_id         bigint references stored_file,
    unique (meeting_id, organisation_id)
);
create index notice_organisation_ix on notice (organisation_id);
create index notice_file_ix on notice (file_id);

create table agenda_item (
    id                bigint primary key,
    version           bigint       not null,
    meeting_id        bigint       not null references meeting,
    position          integer      not null,
    purpose           varchar(20)  not null check (purpose in ('INFORMATION', 'DISCUSSION', 'DECISION')),
    name_en           varchar(500) not null,
    name_ur           varchar(500),
    minutes           integer      not null check (minutes between 1 and 600),
    presenter_post_id bigint references post
);
create index agenda_item_meeting_ix on agenda_item (meeting_id, position);
create index agenda_item_presenter_ix on agenda_item (presenter_post_id);

create table invitation (
    id                    bigint primary key,
    version               bigint      not null,
    meeting_id            bigint      not null references meeting,
    seat_id               bigint      not null references seat,
    sent_at               timestamptz not null,
    answer                varchar(20) not null check (answer in ('NOT_ANSWERED', 'ACCEPTED', 'UNABLE', 'ALTERNATE')),
    answered_for          bigint references person,
    reason                varchar(1000),
    alternate_name        varchar(200),
    alternate_designation varchar(200),
    alternate_person_id   bigint references person,
    letter_number         varchar(100),
    letter_dated          date,
    channel               varchar(20) check (channel in ('PORTAL', 'LETTER', 'TELEPHONE', 'MESSENGER', 'E_MAIL', 'IN_PERSON')),
    given_by              varchar(200),
    diary_number          varchar(100),
    file_id               bigint references stored_file,
    answered_at           timestamptz,
    answered_by           bigint references account,
    unique (meeting_id, seat_id),
    check ((answer = 'NOT_ANSWERED') = (answered_at is null)),
    check (answer <> 'UNABLE' or reason is not null),
    check (answer <> 'ALTERNATE' or alternate_name is not null)
);
comment on column invitation.answered_for is 'Who was to hold the post on the meeting date when the answer was given';
comment on column invitation.answered_by is 'Account that gave or entered the answer; for a delegate the post is the seat''s';
create index invitation_seat_ix on invitation (seat_id);
create index invitation_answered_for_ix on invitation (answered_for);
create index invitation_alternate_ix on invitation (alternate_person_id);
create index invitation_file_ix on invitation (file_id);
create index invitation_answered_by_ix on invitation (answered_by);

-- Attendance by seat, frozen with names as they were.
create table attendance (
    id              bigint primary key,
    version         bigint       not null,
    meeting_id      bigint       not null references meeting,
    seat_id         bigint       not null references seat,
    presence        varchar(20)  not null check (presence in ('PRESENT', 'ALTERNATE', 'ABSENT')),
    person_id       bigint references person,
    person_en       varchar(500),
    person_ur       varchar(500),
    post_en         varchar(500) not null,
    post_ur         varchar(500),
    taken_at        timestamptz  not null,
    unique (meeting_id, seat_id),
    check (presence = 'ABSENT' or person_en is not null)
);
create index attendance_seat_ix on attendance (seat_id);
create index attendance_person_ix on attendance (person_id);

create table decision (
    id              bigint primary key,
    version         bigint        not null,
    meeting_id      bigint        not null references meeting,
    agenda_item_id  bigint references agenda_item,
    number          integer       not null check (number >= 1),
    text            varchar(4000) not null,
    recorded_at     timestamptz   not null,
    unique (meeting_id, number)
);
create index decision_agenda_item_ix on decision (agenda_item_id);

create table recommendation (
    id              bigint primary key,
    version         bigint        not null,
    meeting_id      bigint        not null references meeting,
    agenda_item_id  bigint references agenda_item,
    to_body_id      bigint        not null references governing_body,
    number          integer       not null check (number >= 1),
    text            varchar(4000) not null,
    recorded_at     timestamptz   not null,
    unique (meeting_id, number)
);
create index recommendation_agenda_item_ix on recommendation (agenda_item_id);
create index recommendation_to_body_ix on recommendation (to_body_id);

create table action_point (
    id              bigint primary key,
    version         bigint        not null,
    meeting_id      bigint        not null references meeting,
    agenda_item_id  bigint references agenda_item,
    number          integer       not null check (number >= 1),
    task            varchar(4000) not null,
    owner_post_id   bigint        not null references post,
    due_on          date          not null,
    state           varchar(20)   not null check (state in ('OPEN', 'DONE', 'VERIFIED')),
    action_taken    varchar(4000),
    done_at         timestamptz,
    done_by         bigint references account,
    verified_at     timestamptz,
    verified_by     bigint references account,
    recorded_at     timestamptz   not null,
    unique (meeting_id, number),
    check (state = 'OPEN' or action_taken is not null)
);
create index action_point_agenda_item_ix on action_point (agenda_item_id);
create index action_point_owner_ix on action_point (owner_post_id, state, due_on);
create index action_point_done_by_ix on action_point (done_by);
create index action_point_verified_by_ix on action_point (verified_by);

-- consultation -------------------------------------------------------------------------------------------------------

create table questionnaire (
    id              bigint primary key,
    version         bigint       not null,
    code            varchar(30)  not null,
    number          integer      not null check (number >= 1),
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    unique (code, number)
);

create table question (
    id               bigint primary key,
    version          bigint       not null,
    questionnaire_id bigint       not null references questionnaire,
    code             varchar(30)  not null,
    position         integer      not null,
    kind             varchar(20)  not null check (kind in ('AGREEMENT', 'COMMENT', 'PROPOSAL')),
    name_en          varchar(500) not null,
    name_ur          varchar(500),
    unique (questionnaire_id, code)
);

-- The one questionnaire there is: asked about each activity that concerns a post. Ids below those of the sequence.
insert into questionnaire (id, version, code, number, name_en, name_ur) values
    (1, 1, 'ACTIVITY_REVIEW', 1, 'Review of the workplan''s activities', 'ورک پلان کی سرگرمیوں کا جائزہ');
insert into question (id, version, questionnaire_id, code, position, kind, name_en, name_ur) values
    (1, 1, 1, 'RELEVANCE',  1, 'AGREEMENT', 'It answered a real need of our work.',              'اس سے ہمارے کام کی ایک حقیقی ضرورت پوری ہوئی۔'),
    (2, 1, 1, 'TIMELINESS', 2, 'AGREEMENT', 'It came at the right time.',                        'یہ کام مناسب وقت پر ہوا۔'),
    (3, 1, 1, 'QUALITY',    3, 'AGREEMENT', 'It was done well.',                                 'یہ کام اچھے معیار کا تھا۔'),
    (4, 1, 1, 'COHERENCE',  4, 'AGREEMENT', 'It served what the province itself puts first.',    'یہ کام صوبے کی اپنی ترجیحات کے مطابق تھا۔'),
    (5, 1, 1, 'COMMENT',    5, 'COMMENT',   'What would you like to say about it?',              'اس سرگرمی کے بارے میں آپ کیا کہنا چاہیں گے؟'),
    (6, 1, 1, 'PROPOSAL',   6, 'PROPOSAL',  'What should change?',                               'کیا تبدیلی ہونی چاہیے؟');

create table feedback_round (
    id                  bigint primary key,
    version             bigint       not null,
    meeting_id          bigint       not null references meeting,
    workplan_version_id bigint       not null references workplan_version,
    questionnaire_id    bigint       not null references questionnaire,
    name_en             varchar(500) not null,
    name_ur             varchar(500),
    state               varchar(20)  not null check (state in ('OPEN', 'CLOSED')),
    opened_at           timestamptz  not null,
    closes_at           timestamptz  not null,
    closed_at           timestamptz,
    unique (meeting_id, workplan_version_id),
    check (closes_at > opened_at)
);
create index feedback_round_workplan_ix on feedback_round (workplan_version_id);
create index feedback_round_questionnaire_ix on feedback_round (questionnaire_id);

-- One for each seat that is asked, from the opening of the round.
create table response (
    id              bigint primary key,
    version         bigint      not null,
    round_id        bigint      not null references feedback_round,
    seat_id         bigint      not null references seat,
    state           varchar(20) not null check (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED')),
    saved_at        timestamptz,
    saved_by        bigint references account,
    submitted_at    timestamptz,
    submitted_by    bigint references account,
    post_en         varchar(500),
    post_ur         varchar(500),
    person_en       varchar(500),
    person_ur       varchar(500),
    unique (round_id, seat_id),
    check ((state = 'SUBMITTED') = (submitted_at is not null))
);
comment on column response.person_en is 'Who held the post when the response was submitted, as named then';
create index response_seat_ix on response (seat_id);
create index response_saved_by_ix on response (saved_by);
create index response_submitted_by_ix on response (submitted_by);

-- The activities that a response is asked about: those that concern the seat's post.
create table response_activity (
    response_id     bigint not null references response,
    activity_id     bigint not null references activity,
    primary key (response_id, activity_id)
);
create index response_activity_activity_ix on response_activity (activity_id);

create table answer (
    id              bigint primary key,
    version         bigint not null,
    response_id     bigint not null references response,
    activity_id     bigint not null references activity,
    question_id     bigint not null references question,
    agreement       varchar(20) check (agreement in ('STRONGLY_DISAGREE', 'DISAGREE', 'AGREE', 'STRONGLY_AGREE', 'NOT_MY_AREA')),
    text            varchar(4000),
    unique (response_id, activity_id, question_id),
    check (num_nonnulls(agreement, text) = 1)
);
create index answer_activity_ix on answer (activity_id);
create index answer_question_ix on answer (question_id);

-- The agency's answer to one comment or proposal.
create table disposition (
    id              bigint primary key,
    version         bigint        not null,
    answer_id       bigint        not null unique references answer,
    verdict         varchar(20)   not null check (verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED')),
    reason          varchar(4000) not null,
    given_at        timestamptz   not null,
    given_by        bigint        not null references account
);
create index disposition_given_by_ix on disposition (given_by);

-- notification -------------------------------------------------------------------------------------------------------

create table outbox_mail (
    id              bigint primary key,
    version         bigint       not null,
    to_address      varchar(254),
    to_name         varchar(500) not null,
    subject         varchar(500) not null,
    body            text         not null,
    secret          text,
    about_kind      varchar(50),
    about_id        bigint,
    state           varchar(20)  not null check (state in ('QUEUED', 'SENT', 'FAILED', 'NO_ADDRESS')),
    attempts        integer      not null,
    created_at      timestamptz  not null,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_error      varchar(1000)
);
comment on column outbox_mail.secret is 'Signed link or code that the text needs; cleared when sent; never shown with the text';
create index outbox_mail_due_ix on outbox_mail (next_attempt_at) where state = 'QUEUED';
create index outbox_mail_created_ix on outbox_mail (created_at desc, id desc);
create index outbox_mail_about_ix on outbox_mail (about_kind, about_id);
