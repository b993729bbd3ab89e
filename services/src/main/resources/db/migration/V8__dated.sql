-- What was not dated yet: what is said of a body, the order of precedence, the end of an organisation. Merged posts that
-- can be told from split ones, and prose that is found in spite of a slip of the pen.

-- What was said of a body until a day; what holds now stands in the body itself.
create table governing_body_former (
    id              bigint primary key,
    version         bigint       not null,
    body_id         bigint       not null references governing_body,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    city_en         varchar(100) not null,
    city_ur         varchar(100),
    parent_id       bigint references governing_body,
    area_id         bigint references area,
    valid_until     date         not null,
    check (parent_id <> body_id),
    constraint governing_body_former_one unique (body_id, valid_until)
);
create index governing_body_former_parent_ix on governing_body_former (parent_id);
create index governing_body_former_area_ix on governing_body_former (area_id);

-- The place that a seat had in the order of precedence until a day.
create table seat_former_place (
    id              bigint primary key,
    version         bigint  not null,
    seat_id         bigint  not null references seat,
    precedence      integer not null check (precedence >= 1),
    valid_until     date    not null,
    constraint seat_former_place_one unique (seat_id, valid_until)
);

alter table organisation add column last_day date;
comment on column organisation.last_day is 'The day on which it was dissolved; absent while it exists';

-- Of the posts that succeed an abolished one, the one into which it was merged; the others were split off it.
alter table post add column merged_into_id bigint references post;
alter table post add check (merged_into_id is null or (merged_into_id <> id and last_day is not null));
create index post_merged_into_ix on post (merged_into_id);
update post p set merged_into_id = s.successor_id
  from post_successor s
 where s.post_id = p.id and p.last_day is not null
   and (select count(*) from post_successor o where o.post_id = p.id) = 1
   and exists (select 1 from post_name n where n.post_id = s.successor_id and n.valid_from <= p.last_day);

-- People's own prose, in which words spelt alike are found where nothing holds the words themselves.
alter table decision add column search_spelling text generated always as (search_spelling(text)) stored;
create index decision_spelling_ix on decision using gin (search_spelling gin_trgm_ops);
alter table recommendation add column search_spelling text generated always as (search_spelling(text)) stored;
create index recommendation_spelling_ix on recommendation using gin (search_spelling gin_trgm_ops);
alter table action_point add column search_spelling text generated always as (search_spelling(task || ' ' || coalesce(action_taken, ''))) stored;
create index action_point_spelling_ix on action_point using gin (search_spelling gin_trgm_ops);
alter table answer add column search_spelling text generated always as (search_spelling(text)) stored;
create index answer_spelling_ix on answer using gin (search_spelling gin_trgm_ops);
