-- A step of a point names the answer to which it happened: what was once published is told for ever, however often the
-- point was reopened, written anew or taken back since, and what was never published only to the agency.
alter table point_step add column disposition_id bigint references disposition;
create index point_step_disposition_ix on point_step (disposition_id);

create temporary table act_of_answering on commit drop as
select id as disposition_id, given_at as at, given_by as by_account_id from disposition
union
select id, released_at, released_by from disposition where released_at is not null
union
select id, held_at, held_by from disposition where held_at is not null
union
select disposition_id, given_at, given_by from disposition_wording
union
select disposition_id, released_at, released_by from disposition_wording where released_at is not null;

-- the answers that the point still knows first, then whatever was done at that moment by that account alone
update point_step st set disposition_id = x.disposition_id
  from feedback_point p, act_of_answering x
 where p.id = st.point_id and x.disposition_id in (p.disposition_id, p.earlier_disposition_id)
   and x.at = st.at and x.by_account_id = st.by_account_id
   and st.kind in ('HELD', 'ANSWERED', 'CORRECTED');
update point_step st set disposition_id = x.disposition_id
  from (select at, by_account_id, min(disposition_id) as disposition_id from act_of_answering
         group by at, by_account_id having count(*) = 1) x
 where st.disposition_id is null and x.at = st.at and x.by_account_id = st.by_account_id
   and st.kind in ('HELD', 'ANSWERED', 'CORRECTED');
-- when a corrected refusal was released has not always been kept
update point_step st set disposition_id = coalesce(p.earlier_disposition_id, p.disposition_id)
  from feedback_point p
 where p.id = st.point_id and st.disposition_id is null and st.kind in ('ANSWERED', 'CORRECTED');

alter table feedback_point drop column earlier_disposition_id;
