-- The register kept by its users: posts and organisations that move on a day, posts that end, incumbencies with the
-- notification's date and scan, incumbencies that were entered by mistake.

-- Where an organisation stood until a day. The present parent stands in the organisation itself, so that days can
-- neither overlap nor leave a gap.
create table organisation_former_parent (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation,
    parent_id       bigint references organisation,
    valid_until     date   not null,
    check (parent_id <> organisation_id),
    constraint organisation_former_parent_one unique (organisation_id, valid_until)
);
create index organisation_former_parent_parent_ix on organisation_former_parent (parent_id);
comment on table organisation_former_parent is 'Valid from the day after the former one; no parent_id: it stood at the top';

-- Likewise the place of a post: its organisation, the post above it and its grade.
create table post_former_place (
    id              bigint primary key,
    version         bigint not null,
    post_id         bigint not null references post,
    organisation_id bigint not null references organisation,
    parent_post_id  bigint references post,
    grade           varchar(20),
    valid_until     date   not null,
    check (parent_post_id <> post_id),
    constraint post_former_place_one unique (post_id, valid_until)
);
create index post_former_place_organisation_ix on post_former_place (organisation_id);
create index post_former_place_parent_ix on post_former_place (parent_post_id);

alter table post add column last_day date;
comment on column post.last_day is 'The day on which the post was abolished, the last one of its holders; absent while it exists';

-- What came of a post: the post into which it was merged, the posts that were split off it.
create table post_successor (
    post_id         bigint not null references post,
    successor_id    bigint not null references post,
    primary key (post_id, successor_id),
    check (post_id <> successor_id)
);
create index post_successor_successor_ix on post_successor (successor_id);

alter table incumbency
    add column notification_dated   date,
    add column notification_scan_id bigint references stored_file;
create index incumbency_notification_scan_ix on incumbency (notification_scan_id);

-- An incumbency entered by mistake: kept beside the others, so that no reading of the register can take it for one.
create table voided_incumbency (
    id                   bigint primary key,
    version              bigint       not null,
    post_id              bigint       not null references post,
    person_id            bigint       not null references person,
    kind                 varchar(20)  not null check (kind in ('REGULAR', 'ACTING', 'CURRENT_CHARGE', 'ADDITIONAL_CHARGE', 'LOOK_AFTER')),
    notification_number  varchar(100),
    notification_dated   date,
    notification_scan_id bigint references stored_file,
    valid_from           date         not null,
    valid_until          date,
    reason               varchar(500) not null,
    voided_at            timestamptz  not null,
    check (valid_until >= valid_from)
);
create index voided_incumbency_post_ix on voided_incumbency (post_id);
create index voided_incumbency_person_ix on voided_incumbency (person_id);
create index voided_incumbency_scan_ix on voided_incumbency (notification_scan_id);

-- Who types a name in full means what is called so, however much is called alike.
create index person_name_en_ix on person (lower(name_en));
create index person_name_ur_ix on person (name_ur);
create index post_name_en_ix on post_name (lower(name_en));
create index post_name_ur_ix on post_name (name_ur);
create index organisation_name_en_ix on organisation_name (lower(name_en));
create index organisation_name_ur_ix on organisation_name (name_ur);
