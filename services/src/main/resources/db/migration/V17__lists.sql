-- Lists of the register whose cost follows what a page shows, not how much there is.

-- The first day of a post is that of its first name. Kept beside the post, since every list asks for it.
alter table post add column first_day date;
comment on column post.first_day is 'The first day of its first name; kept by triggers of post_name';
update post p set first_day = (select min(n.valid_from) from post_name n where n.post_id = p.id);

create function keep_first_day_of_named_posts() returns trigger language plpgsql as $$
begin
    update post p set first_day = c.first_day
      from (select n.post_id, min(n.valid_from) as first_day
              from post_name n
             where n.post_id in (select a.post_id from names_after a)
             group by n.post_id) c
     where p.id = c.post_id and p.first_day is distinct from c.first_day;
    return null;
end
$$;
create function keep_first_day_of_unnamed_posts() returns trigger language plpgsql as $$
begin
    update post p set first_day = c.first_day
      from (select b.post_id, min(n.valid_from) as first_day
              from (select distinct post_id from names_before) b
              left join post_name n on n.post_id = b.post_id
             group by b.post_id) c
     where p.id = c.post_id and p.first_day is distinct from c.first_day;
    return null;
end
$$;
create trigger post_name_inserted after insert on post_name referencing new table as names_after
    for each statement execute function keep_first_day_of_named_posts();
create trigger post_name_updated_to after update on post_name referencing new table as names_after
    for each statement execute function keep_first_day_of_named_posts();
create trigger post_name_updated_from after update on post_name referencing old table as names_before
    for each statement execute function keep_first_day_of_unnamed_posts();
create trigger post_name_deleted after delete on post_name referencing old table as names_before
    for each statement execute function keep_first_day_of_unnamed_posts();

-- The posts of an organisation on a day are counted in the index alone.
create index post_organisation_day_ix on post (organisation_id, first_day, last_day);
drop index post_organisation_ix;
create index post_former_place_until_ix on post_former_place (valid_until);

-- The order by name.
create index post_name_order_ix on post_name (name_en, post_id);
create index person_order_ix on person (name_en, id);
