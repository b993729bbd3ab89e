package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashwara.scheduling.Commitment;
import org.mashwara.scheduling.Commitments;

/** Meetings take their members' time and their room. */
@ApplicationScoped
class FixedMeetings implements Commitments {

    private static final int ID = 0;
    private static final int FROM = 1;
    private static final int UNTIL = 2;
    private static final int CITY = 3;
    private static final int ROOM = 4;
    private static final int ZONE = 5;
    private static final int STATE = 6;
    private static final int BODY = 7;
    private static final int POST = 8;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<Commitment> between(Instant from, Instant until, Long exceptMeeting) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select m.id, m.starts_at, m.ends_at, r.city_en, m.room_id, m.time_zone, m.state, b.body_id, sitting.post_id
                          from meeting m
                          join room r on r.id = m.room_id
                          join meeting_body b on b.meeting_id = m.id
                          left join lateral (
                               select s.post_id
                                 from seat s
                                 left join invitation i on i.meeting_id = m.id and i.seat_id = s.id
                                where s.body_id = b.body_id
                                  and (m.starts_at at time zone m.time_zone)::date between s.valid_from and coalesce(s.valid_until, 'infinity'::date)
                                  and (m.state = 'PLANNED' or i.answer in ('NOT_ANSWERED', 'ACCEPTED'))
                               ) sitting on true
                         where m.state <> 'CANCELLED'
                           and m.starts_at < ?1 and m.ends_at > ?2 and m.id <> ?3
                         order by m.starts_at, m.id
                        """)
                .setParameter(1, until.atOffset(ZoneOffset.UTC))
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, exceptMeeting == null ? -1L : exceptMeeting)
                .getResultList();
        Map<Long, Object[]> meetings = new LinkedHashMap<>();
        Map<Long, Set<Long>> posts = new HashMap<>();
        Map<Long, Set<Long>> bodies = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long id = number(row[ID]);
            meetings.putIfAbsent(id, row);
            bodies.computeIfAbsent(id, same -> new HashSet<>()).add(number(row[BODY]));
            Set<Long> sitting = posts.computeIfAbsent(id, same -> new HashSet<>());
            if (row[POST] != null) {
                sitting.add(number(row[POST]));
            }
        }
        List<Commitment> fixed = new ArrayList<>();
        meetings.forEach((id, row) -> fixed.add(new Commitment(
                id,
                instant(row[FROM]),
                instant(row[UNTIL]),
                ZoneId.of((String) row[ZONE]),
                (String) row[CITY],
                number(row[ROOM]),
                bodies.get(id),
                posts.get(id),
                MeetingState.PLANNED.name().equals(row[STATE]))));
        return fixed;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
