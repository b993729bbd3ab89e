-- An amendment answers a point in the words that it had when it was last drafted, recommended or adopted while they were
-- accepted. Of the earlier ones only the drafting is known.
alter table amendment_point
    add column id bigint,
    add column version bigint,
    add column as_of timestamptz;
update amendment_point ap
   set id = nextval('entity_seq'), version = 1, as_of = am.drafted_at
  from amendment am
 where am.id = ap.amendment_id;
alter table amendment_point
    drop constraint amendment_point_pkey,
    alter column id set not null,
    alter column version set not null,
    alter column as_of set not null,
    add primary key (id),
    add unique (amendment_id, point_id);

-- Who reads a point changes with the release of its answer, not while that is held.
alter table feedback_point add column to_be_confidential boolean;
