-- A point that was confidential and is open to all since: what was said before stays between its seat and the agency.
alter table feedback_point add column open_since timestamptz;
comment on column feedback_point.open_since is 'Since when all read it again; null if it always was open';
