-- A point that was written anew keeps in that step what it said before: what an answer or an amendment until then is for.
alter table point_step alter column note type varchar(4000);

-- of the versions that were given until then, the latest wrote it anew; the one before it has the words before
update point_step st set note = said.before
  from (select ws.id, an.text,
               lead(an.text) over (partition by ws.id order by r.submitted_at desc, r.id desc) as before,
               row_number() over (partition by ws.id order by r.submitted_at desc, r.id desc) as place
          from point_step ws
          join feedback_point p on p.id = ws.point_id
          join response counts on counts.id = p.response_id
          join response r on r.round_id = counts.round_id and r.seat_id = counts.seat_id and r.submitted_at <= ws.at
          join answer an on an.response_id = r.id and an.text is not null
          join question q on q.id = an.question_id
         where ws.kind = 'REWORDED'
           and p.source = case when an.activity_id is not null then an.activity_id || '/'
                               when an.output_id is not null then 'o' || an.output_id || '/'
                               else '/' end || q.code) said
 where said.id = st.id and said.place = 1 and said.before <> said.text;
