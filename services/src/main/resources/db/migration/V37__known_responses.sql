-- The posts that know what a seat answered in a round by their own part in it: its own, and those on the way of any
-- version of its response that it has come to.
create view known_response as
select r.id as response_id, s.post_id
  from response r
  join seat s on s.id = r.seat_id
union
select r.id, cs.post_id
  from response r
  join response v on v.round_id = r.round_id and v.seat_id = r.seat_id
  join clearance c on c.response_id = v.id
  join clearance_station cs on cs.clearance_id = c.id and cs.state <> 'AHEAD';
