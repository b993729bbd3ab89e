-- A correction that refuses waits for its release beside the answer that is published; until then everybody reads that one.

alter table disposition
    add column held_verdict varchar(20) check (held_verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED')),
    add column held_reason  varchar(4000),
    add column held_why     varchar(2000),
    add column held_at      timestamptz,
    add column held_by      bigint references account,
    add check (num_nulls(held_verdict, held_reason, held_why, held_at, held_by) in (0, 5)),
    add check (held_at is null or state = 'PUBLISHED');
comment on column disposition.held_verdict is 'With the held_ columns after it: what the published answer is to say instead, once released; with sent_back_note it was sent back';
create index disposition_held_by_ix on disposition (held_by);
create index disposition_to_release_ix on disposition (id) where state = 'HELD' or (held_at is not null and sent_back_note is null);

-- Who released what an answer said before its correction.
alter table disposition_wording
    add column released_at timestamptz,
    add column released_by bigint references account,
    add check ((released_at is null) = (released_by is null));
create index disposition_wording_released_by_ix on disposition_wording (released_by);

alter table point_step drop constraint point_step_kind_check;
alter table point_step add constraint point_step_kind_check check (kind in ('RAISED', 'REWORDED', 'WITHDRAWN', 'ASSIGNED', 'HELD', 'SENT_BACK', 'ANSWERED', 'CORRECTED', 'CORRECTION_DROPPED', 'REOPENED'));

-- Corrections that took the answer away while they waited, or when they were sent back: it is published again.
create temporary table taken_away on commit drop as
select d.id as disposition_id, w.id as wording_id, w.verdict, w.reason, w.given_at, w.given_by, w.why
  from disposition d
  join lateral (select x.* from disposition_wording x where x.disposition_id = d.id order by x.id desc limit 1) w on true
 where d.state in ('HELD', 'SENT_BACK')
   and exists (select 1 from feedback_point p where p.disposition_id = d.id and p.state in ('HELD', 'WAITING'));

update disposition d
   set held_verdict = d.verdict, held_reason = d.reason, held_why = t.why, held_at = d.given_at, held_by = d.given_by,
       verdict = t.verdict, reason = t.reason, given_at = t.given_at, given_by = t.given_by, state = 'PUBLISHED',
       version = d.version + 1
  from taken_away t where t.disposition_id = d.id;
update feedback_point p set state = 'ANSWERED', version = p.version + 1
  from taken_away t where t.disposition_id = p.disposition_id and p.state in ('HELD', 'WAITING');
delete from disposition_wording w using taken_away t where t.wording_id = w.id;
