-- The minutes of a closed meeting from their circulation on; before, the meeting's record is their draft.
create table minutes (
    id                    bigint primary key,
    version               bigint       not null,
    meeting_id            bigint       not null unique references meeting,
    number                varchar(100) not null,
    circulated_on         date         not null,
    circulated_at         timestamptz  not null,
    circulated_by         bigint       not null references account,
    approved_by           varchar(200),
    file_id               bigint references stored_file,
    confirmation          varchar(20)  not null check (confirmation in ('NEXT_MEETING', 'DEEMED')),
    corrections_until     date,
    confirmed_on          date,
    confirmed_how         varchar(20) check (confirmed_how in ('SIGNATURE', 'MEETING')),
    signed_by             varchar(200),
    confirming_meeting_id bigint references meeting,
    confirmed_at          timestamptz,
    confirmed_by          bigint references account,
    check ((confirmation = 'DEEMED') = (corrections_until is not null)),
    check (corrections_until >= circulated_on),
    check (confirmation <> 'DEEMED' or approved_by is not null),
    check (num_nonnulls(confirmed_on, confirmed_how, confirmed_at, confirmed_by) in (0, 4)),
    check ((signed_by is not null) = (confirmed_how is not null and confirmed_how = 'SIGNATURE')),
    check ((confirming_meeting_id is not null) = (confirmed_how is not null and confirmed_how = 'MEETING'))
);
comment on column minutes.corrections_until is 'The last day for corrections; where no correction has come by then, they are confirmed from the day after';
create index minutes_circulated_by_ix on minutes (circulated_by);
create index minutes_file_ix on minutes (file_id);
create index minutes_confirming_meeting_ix on minutes (confirming_meeting_id);
create index minutes_confirmed_by_ix on minutes (confirmed_by);

create table minutes_correction (
    id         bigint primary key,
    version    bigint        not null,
    minutes_id bigint        not null references minutes,
    seat_id    bigint        not null references seat,
    text       varchar(4000) not null,
    sent_at    timestamptz   not null,
    sent_by    bigint        not null references account,
    sender_en  varchar(500)  not null,
    sender_ur  varchar(500),
    outcome    varchar(20) check (outcome in ('TAKEN_UP', 'NOT_TAKEN_UP')),
    reason     varchar(1000),
    noted_at   timestamptz,
    noted_by   bigint references account,
    check (num_nonnulls(outcome, noted_at, noted_by) in (0, 3)),
    check (outcome <> 'NOT_TAKEN_UP' or reason is not null)
);
create index minutes_correction_minutes_ix on minutes_correction (minutes_id);
create index minutes_correction_seat_ix on minutes_correction (seat_id);
create index minutes_correction_sent_by_ix on minutes_correction (sent_by);
create index minutes_correction_noted_by_ix on minutes_correction (noted_by);

alter table outbox_mail drop constraint outbox_mail_topic_check;
alter table outbox_mail add constraint outbox_mail_topic_check
    check (topic in ('INVITATION', 'CHANGE', 'REMINDER', 'CANCELLATION', 'HANDOVER', 'MINUTES'));

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
    execute format('alter table setting add constraint setting_name_check check (name in (%s, ''MINUTES_DAYS''))', known);
end
$$;
