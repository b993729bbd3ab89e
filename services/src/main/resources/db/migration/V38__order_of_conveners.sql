-- Who convenes a meeting stands in the order in which they were named: ids do not tell it.
alter table notice add column position integer;
update notice set position = named.place
  from (select id, row_number() over (partition by meeting_id order by id) as place from notice) named
 where named.id = notice.id;
alter table notice alter column position set not null;
