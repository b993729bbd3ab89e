-- What is known about time: offices and their hours, public holidays, journeys between cities, who is busy or free.

create table office (
    id              bigint primary key,
    version         bigint       not null,
    organisation_id bigint       unique references organisation,
    city_en         varchar(100),
    city_ur         varchar(100),
    check (organisation_id is null or city_en is not null)
);
create unique index office_of_all_others_ux on office ((true)) where organisation_id is null;
comment on column office.organisation_id is 'Null: the hours of all offices that have none of their own';

create table office_hours (
    id              bigint primary key,
    version         bigint       not null,
    office_id       bigint       not null references office,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    valid_from      date         not null,
    valid_until     date,
    opens           time         not null,
    closes          time         not null,
    friday_opens    time,
    friday_closes   time,
    saturday_opens  time,
    saturday_closes time,
    check (valid_until >= valid_from),
    check (closes > opens),
    check (num_nulls(friday_opens, friday_closes) <> 1 and friday_closes > friday_opens),
    check (num_nulls(saturday_opens, saturday_closes) <> 1 and saturday_closes > saturday_opens),
    exclude using gist (office_id with =, daterange(valid_from, valid_until, '[]') with &&) where (valid_until is not null)
);
create index office_hours_office_ix on office_hours (office_id);

create table holiday (
    id              bigint primary key,
    version         bigint       not null,
    area_id         bigint       not null references area,
    name_en         varchar(500) not null,
    name_ur         varchar(500),
    valid_from      date         not null,
    valid_until     date         not null,
    state           varchar(20)  not null check (state in ('EXPECTED', 'ANNOUNCED')),
    check (valid_until >= valid_from and valid_until < valid_from + 14)
);
create index holiday_area_ix on holiday (area_id);
create index holiday_from_ix on holiday (valid_from, id);

create table journey (
    id              bigint primary key,
    version         bigint       not null,
    from_en         varchar(100) not null,
    from_ur         varchar(100),
    to_en           varchar(100) not null,
    to_ur           varchar(100),
    days            integer      not null check (days between 0 and 7),
    check (lower(from_en) <> lower(to_en))
);
create unique index journey_cities_ux on journey (least(lower(from_en), lower(to_en)), greatest(lower(from_en), lower(to_en)));

-- When somebody is free or, otherwise, busy. Why somebody is busy is not kept.
create table availability (
    id              bigint primary key,
    version         bigint       not null,
    person_id       bigint references person,
    post_id         bigint references post,
    free            boolean      not null,
    starts_at       timestamptz  not null,
    ends_at         timestamptz  not null,
    time_zone       varchar(50)  not null,
    weekly_until    date,
    source          varchar(20)  not null check (source in ('ENTERED', 'IMPORTED', 'TELEPHONE')),
    giver           varchar(200),
    entered_by      bigint references account,
    entered_at      timestamptz  not null,
    check (num_nonnulls(person_id, post_id) = 1),
    check (ends_at > starts_at),
    check ((source = 'TELEPHONE') = (giver is not null))
);
create index availability_person_ix on availability (person_id, starts_at);
create index availability_post_ix on availability (post_id, starts_at);
create index availability_entered_by_ix on availability (entered_by);
