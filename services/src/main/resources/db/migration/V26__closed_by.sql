-- Who closed a round by hand is told with it; those that there are know it from the audit trail. A meeting may have several
-- rounds about one workplan version: with other questions, for other members, or after one that has ended. What is asked
-- twice at once is refused by the rule, which knows whom each would ask.

alter table feedback_round add column closed_by bigint references account;
create index feedback_round_closed_by_ix on feedback_round (closed_by);
alter table feedback_round add check (closed_by is null or state = 'CLOSED');
comment on column feedback_round.closed_by is 'Who closed it by hand; null: its time was over, or its meeting began or was cancelled';
update feedback_round rd
   set closed_by = (select e.account_id from audit_entry e
                     where e.subject_kind = 'feedback round' and e.subject_id = rd.id
                       and e.command = 'consultation.feedbackRound.close' and e.account_id is not null
                     order by e.at desc, e.id desc limit 1)
 where rd.state = 'CLOSED';

alter table feedback_round drop constraint feedback_round_meeting_id_workplan_version_id_key;
create index feedback_round_meeting_ix on feedback_round (meeting_id);
