-- Bodies that end, areas kept by the administrator, terms of reference in full, seats in an order without ties.

alter table governing_body add column valid_until date;
comment on column governing_body.valid_until is 'The last day; its seats and terms of reference end with it';

alter table terms_of_reference
    add column correction_days integer check (correction_days between 1 and 90),
    add column agenda_days     integer not null default 7 check (agenda_days between 0 and 90),
    add column dispatch_days   integer not null default 14 check (dispatch_days between 0 and 90);
alter table terms_of_reference
    alter column agenda_days drop default,
    alter column dispatch_days drop default;
update terms_of_reference set correction_days = 14 where minutes_confirmed = 'DEEMED';
alter table terms_of_reference
    add check ((minutes_confirmed = 'DEEMED') = (correction_days is not null));
comment on column terms_of_reference.correction_days is 'Days for corrections after the chair''s approval, where minutes are deemed confirmed';
comment on column terms_of_reference.agenda_days is 'Days before the meeting by which the agenda is settled';
comment on column terms_of_reference.dispatch_days is 'Days before the meeting by which the notice is dispatched';

-- deferred: one version ends and the next begins in the same transaction, in any order
alter table terms_of_reference drop constraint terms_of_reference_body_id_daterange_excl;
alter table terms_of_reference
    add constraint terms_one_a_day exclude using gist (body_id with =, daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred;

-- Kinds of charge of which the holder may clear a response.
create table clearing_charge (
    terms_id        bigint      not null references terms_of_reference,
    kind            varchar(20) not null check (kind in ('REGULAR', 'ACTING', 'CURRENT_CHARGE', 'ADDITIONAL_CHARGE', 'LOOK_AFTER')),
    primary key (terms_id, kind)
);
insert into clearing_charge (terms_id, kind) select terms_id, kind from presiding_charge;

-- deferred: a seat ends and another goes on in its place, and places are exchanged, in the same transaction
alter table seat drop constraint seat_one_per_post_and_body;
alter table seat
    add constraint seat_one_per_post_and_body exclude using gist (body_id with =, post_id with =, daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred;
update seat s set precedence = ranked.place
  from (select id, row_number() over (partition by body_id order by precedence, id) as place from seat) ranked
 where ranked.id = s.id and s.precedence <> ranked.place;
drop index seat_body_ix;
alter table seat
    add constraint seat_one_place unique (body_id, precedence) deferrable initially deferred;
