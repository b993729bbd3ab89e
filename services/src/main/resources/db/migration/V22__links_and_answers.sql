-- A session that a signed link opened instead of a password. It reaches what the link is about, as long as that is good.
alter table sign_in_session add column link_id bigint references signed_link;
create index sign_in_session_link_ix on sign_in_session (link_id);

-- The grades of one activity, whoever gave them, without a look at the answers themselves.
create index answer_grades_ix on answer (activity_id, question_id, response_id) include (agreement)
    where agreement is not null;

-- Answers are listed response by response, the latest first.
create index response_submitted_ix on response (submitted_at desc, id desc) where state = 'SUBMITTED';
