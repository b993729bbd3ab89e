-- What a response said when it went back to its drafter, so that those who approve it read what was changed since.
create table returned_answer (
    id              bigint primary key,
    version         bigint not null,
    clearance_id    bigint not null references clearance,
    activity_id     bigint references activity,
    output_id       bigint references output,
    question_id     bigint not null references question,
    said            varchar(4000) not null,
    file_id         bigint references stored_file
);
create index returned_answer_clearance_ix on returned_answer (clearance_id);
create index returned_answer_activity_ix on returned_answer (activity_id);
create index returned_answer_output_ix on returned_answer (output_id);
create index returned_answer_question_ix on returned_answer (question_id);
create index returned_answer_file_ix on returned_answer (file_id);

alter table clearance add column answers_kept boolean not null default false;
alter table clearance add column compared_with varchar(20) check (compared_with in ('RETURNED', 'VERSION_BEFORE'));
comment on column clearance.compared_with is 'With what the answers were compared when they were sent; null for a first sending, and before this was kept';

-- A mark without a station is the office's own: changed before the response was sent, by nobody on the way.
alter table clearance_mark alter column station_id drop not null;
alter table clearance_mark alter column person_en drop not null;
-- A file may be replaced by another one of the same name.
alter table clearance_mark drop constraint clearance_mark_check;
alter table clearance_mark add constraint clearance_mark_says check (num_nonnulls(said_before, said_after) >= 1);
alter table clearance_mark add constraint clearance_mark_by_station check ((station_id is null) = (person_en is null));

-- Corrections that were sent back wait for those who answer.
create index disposition_sent_back_ix on disposition (id) where held_at is not null and sent_back_note is not null;
