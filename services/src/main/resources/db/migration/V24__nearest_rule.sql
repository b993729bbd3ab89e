-- An organisation (level 1) and those above it on a day, the nearest first.
create function organisation_and_above(organisation bigint, on_day date)
    returns table (organisation_id bigint, level integer)
    language sql stable parallel safe as $$
with recursive up (id, level) as (
    select organisation, 1
    union all
    select case when f.organisation_id is null then o.parent_id else f.parent_id end, up.level + 1
      from up
      join organisation o on o.id = up.id
      left join lateral (select x.organisation_id, x.parent_id
                           from organisation_former_parent x
                          where x.organisation_id = o.id and x.valid_until >= on_day
                          order by x.valid_until
                          limit 1) f on true
     where up.level < 20)
select up.id, up.level from up where up.id is not null
$$;

-- The organisation to which a post belongs on a day (level 1) and those above it then, the nearest first.
create function organisations_over(of_post bigint, on_day date)
    returns table (organisation_id bigint, level integer)
    language sql stable parallel safe as $$
select u.organisation_id, u.level
  from post p
  cross join organisation_and_above(coalesce((select f.organisation_id
                                                from post_former_place f
                                               where f.post_id = p.id and f.valid_until >= on_day
                                               order by f.valid_until
                                               limit 1), p.organisation_id), on_day) u
 where p.id = of_post
$$;

-- The rule of clearance that applies to the responses of a post on a day: its own, otherwise that of the nearest
-- organisation to which it belongs then; null where there is none.
create function clearance_rule_for(of_post bigint, on_day date) returns bigint
    language sql stable parallel safe as $$
select r.id
  from clearance_rule r
  left join organisations_over(of_post, on_day) o on o.organisation_id = r.organisation_id
 where r.post_id = of_post or o.organisation_id is not null
 order by r.post_id is null, o.level
 limit 1
$$;

-- The administrative department above a post on a day: the nearest department or ministry over its own organisation;
-- null where there is none.
create function department_above(of_post bigint, on_day date) returns bigint
    language sql stable parallel safe as $$
select o.id
  from organisations_over(of_post, on_day) u
  join organisation o on o.id = u.organisation_id
 where u.level > 1 and o.kind in ('DEPARTMENT', 'MINISTRY')
 order by u.level
 limit 1
$$;

-- The posts of an organisation on a day that stand under no other of its posts.
create function heads_of(organisation bigint, on_day date) returns setof bigint
    language sql stable parallel safe as $$
with standing as (
    select p.id, case when f.post_id is null then p.organisation_id else f.organisation_id end as organisation_id,
           case when f.post_id is null then p.parent_post_id else f.parent_post_id end as parent_post_id
      from post p
      left join lateral (select x.post_id, x.organisation_id, x.parent_post_id
                           from post_former_place x
                          where x.post_id = p.id and x.valid_until >= on_day
                          order by x.valid_until
                          limit 1) f on true
     where p.first_day <= on_day and (p.last_day is null or p.last_day >= on_day)
       and (p.organisation_id = organisation
            or p.id in (select y.post_id from post_former_place y where y.organisation_id = organisation)))
select s.id
  from standing s
 where s.organisation_id = organisation
   and not exists (select 1 from standing over
                    where over.id = s.parent_post_id and over.organisation_id = organisation)
 order by s.id
$$;
