-- What a response answers is counted by itself, and counted no more when it gives way: what counts the same thing is found
-- by what it counts.
drop index answer_tally_round_ix;
create unique index answer_tally_once
    on answer_tally (round_id, question_id, counted, activity_id, output_id, seat_id, md5(said), not_my_area)
    nulls not distinct;
alter table answer_tally drop constraint answer_tally_times_check;
alter table answer_tally add check (times >= 0);
