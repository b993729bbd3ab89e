-- Accounts and administration: delegates with scope and end, sessions, second factor, settings, jobs.

-- identity: delegates ------------------------------------------------------------------------------------------------

alter table delegate add column scope varchar(10) not null default 'ANSWER' check (scope in ('SEE', 'DRAFT', 'ANSWER'));
alter table delegate alter column scope drop default;
alter table delegate add column valid_from date;
alter table delegate add column valid_until date;
update delegate set valid_from = cast(appointed_at at time zone 'Asia/Karachi' as date), version = version + 1;
alter table delegate alter column valid_from set not null;
alter table delegate add check (valid_until >= valid_from);
drop index delegate_current_ux;
alter table delegate add constraint delegate_current_ux exclude using gist
    (account_id with =, post_id with =, daterange(valid_from, valid_until, '[]') with &&) where (revoked_at is null);
comment on column delegate.scope is 'How far the delegate may go; each includes those before it';
