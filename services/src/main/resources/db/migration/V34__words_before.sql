-- A point that was written anew keeps in that step what it said before: what an answer or an amendment until then is for.
alter table point_step alter column note type varchar(4000);

update point_step st set note = (
    select an.text
      from feedback_point p
      join response now on now.id = p.response_id
      join response r on r.round_id = now.round_id and r.seat_id = now.seat_id and r.submitted_at < st.at
      join answer an on an.response_id = r.id and an.text is not null
      join question q on q.id = an.question_id
     where p.id = st.point_id
       and p.source = case when an.activity_id is not null then an.activity_id || '/'
                           when an.output_id is not null then 'o' || an.output_id || '/'
                           else '/' end || q.code
     order by r.submitted_at desc, r.id desc
     limit 1)
 where st.kind = 'REWORDED' and st.note is null;
