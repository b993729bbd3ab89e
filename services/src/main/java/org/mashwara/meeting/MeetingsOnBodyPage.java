package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.governance.BodyMeeting;
import org.mashwara.governance.MeetingsOfBody;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;

/** Tells a body's page which meetings are coming and which were held. */
@ApplicationScoped
class MeetingsOnBodyPage implements MeetingsOfBody {

    /** The meetings nearest to now, enough of them that both sides are found. */
    private static final String NEAREST = """
            select m.id, m.reference, m.name_en, m.name_ur, m.state, m.starts_at, m.ends_at, m.time_zone,
                   r.city_en, r.city_ur, m.convened_at is not null,
                   (select string_agg(cast(s.post_id as text), ',') from invitation i join seat s on s.id = i.seat_id
                     where i.meeting_id = m.id),
                   (select string_agg(s.post_id || '/' || s.capacity, ',')
                      from meeting_body b join seat s on s.body_id = b.body_id
                     where b.meeting_id = m.id
                       and s.valid_from <= ?1 and (s.valid_until is null or s.valid_until >= ?2))
              from meeting m join room r on r.id = m.room_id
             where m.state <> 'CANCELLED'
               and exists (select 1 from meeting_body b where b.meeting_id = m.id and b.body_id = ?3)
             order by abs(extract(epoch from m.starts_at - ?4)), m.id
             limit %d""".formatted(8 * MOST);

    private static final String SECRETARIAT = "/SECRETARIAT";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Inject
    private Reach reach;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    @Override
    public List<BodyMeeting> of(long bodyId) {
        Actor actor = actors.current();
        List<?> rows = entityManager
                .createNativeQuery(NEAREST)
                .setParameter(1, reach.today())
                .setParameter(2, reach.today())
                .setParameter(3, bodyId)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        List<BodyMeeting> seen = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> access(row).maySee(actor))
                .map(MeetingsOnBodyPage::meeting)
                .toList();
        Comparator<BodyMeeting> byTime = Comparator.comparing(BodyMeeting::startsAt);
        return Stream.concat(
                        seen.stream()
                                .filter(BodyMeeting::upcoming)
                                .sorted(byTime)
                                .limit(MOST),
                        seen.stream()
                                .filter(meeting -> !meeting.upcoming())
                                .sorted(byTime.reversed())
                                .limit(MOST))
                .toList();
    }

    private static MeetingAccess access(Object[] row) {
        Set<String> seats = parts(row[12]);
        Set<String> members =
                seats.stream().map(seat -> seat.substring(0, seat.indexOf('/'))).collect(Collectors.toSet());
        members.addAll(parts(row[11]));
        return new MeetingAccess(
                (Boolean) row[10],
                ids(members.stream()),
                ids(seats.stream()
                        .filter(seat -> seat.endsWith(SECRETARIAT))
                        .map(seat -> seat.replace(SECRETARIAT, ""))));
    }

    private static Set<String> parts(Object list) {
        return list == null
                ? Set.of()
                : Arrays.stream(((String) list).split(",")).collect(Collectors.toSet());
    }

    private static Set<Long> ids(Stream<String> texts) {
        return texts.map(Long::valueOf).collect(Collectors.toSet());
    }

    private static BodyMeeting meeting(Object[] row) {
        MeetingState state = MeetingState.valueOf((String) row[4]);
        return new BodyMeeting(
                ((Number) row[0]).longValue(),
                (String) row[1],
                LocalText.of((String) row[2], (String) row[3]),
                state != MeetingState.CLOSED,
                "meeting.state." + state.name(),
                instant(row[5]),
                instant(row[6]),
                (String) row[7],
                LocalText.of((String) row[8], (String) row[9]));
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
