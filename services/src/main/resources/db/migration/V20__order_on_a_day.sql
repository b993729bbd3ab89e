-- The place of a seat in the order of precedence on a day, for lists that are put in order by the database.
-- latest: the place by the latest record, seat.precedence.
create function seat_precedence_on(seat_id bigint, latest integer, day date) returns integer
    language sql stable parallel safe
return coalesce(
    (select f.precedence
       from seat_former_place f
      where f.seat_id = seat_precedence_on.seat_id and f.valid_until >= seat_precedence_on.day
      order by f.valid_until
      limit 1),
    latest);
