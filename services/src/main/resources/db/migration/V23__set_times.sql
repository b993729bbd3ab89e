-- Rounds close at a set time of day, or with the beginning of a meeting, which they follow when it is moved. Every change
-- of a closing leaves a trace, not only extensions; those that there are keep their meaning.

alter table feedback_round add column closing_meeting_id bigint references meeting;
create index feedback_round_closing_meeting_ix on feedback_round (closing_meeting_id);
comment on column feedback_round.closes_at is 'The first instant at which no response is taken any more; with closing_meeting_id the time for which that meeting is planned';
comment on column feedback_round.closing_meeting_id is 'With whose beginning it closes; null: at a set time';

alter table round_extension rename to closing_change;
alter table closing_change rename column extended_at to changed_at;
alter table closing_change rename column extended_by to changed_by;
alter index round_extension_pkey rename to closing_change_pkey;
alter index round_extension_round_ix rename to closing_change_round_ix;
alter index round_extension_by_ix rename to closing_change_by_ix;
alter table closing_change add column cause varchar(30) not null default 'EXTENDED'
    check (cause in ('EXTENDED', 'MEETING_MOVED', 'MEETING_BEFORE_OPENING', 'MEETING_CANCELLED'));
alter table closing_change alter column cause drop default;
alter table closing_change add column meeting_id bigint references meeting;
create index closing_change_meeting_ix on closing_change (meeting_id);
alter table closing_change alter column reason drop not null;
alter table closing_change drop constraint round_extension_check;
alter table closing_change add check (cause <> 'EXTENDED' or closes_after > closed_before and reason is not null);
alter table closing_change add check (cause = 'EXTENDED' or meeting_id is not null);
comment on table closing_change is 'That a round closes at another time than before, or no longer with a meeting';
comment on column closing_change.meeting_id is 'With which it was to close until then';
