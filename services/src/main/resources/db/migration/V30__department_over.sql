-- The administrative department above an organisation on a day: the nearest department or ministry over it; null where
-- there is none.
create function department_over(organisation bigint, on_day date) returns bigint
    language sql stable parallel safe as $$
select o.id
  from organisation_and_above(organisation, on_day) u
  join organisation o on o.id = u.organisation_id
 where u.level > 1 and o.kind in ('DEPARTMENT', 'MINISTRY')
 order by u.level
 limit 1
$$;

-- That of the organisation to which a post belongs on a day.
create or replace function department_above(of_post bigint, on_day date) returns bigint
    language sql stable parallel safe as $$
select department_over(u.organisation_id, on_day) from organisations_over(of_post, on_day) u where u.level = 1
$$;
