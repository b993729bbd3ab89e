package org.mashwara.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.DelegateScope;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

/**
 * The seats of the posts for which the signed-in person acts today, and how much waits for them: what stands on every
 * page, read once a request in one query.
 */
@RequestScoped
class MySeats {

    /** Where people work who have no seat. */
    /** Where nothing says of which place a time is. */
    static final ZoneId COUNTRY = ZoneId.of("Asia/Karachi");

    private static final String SEATS = """
            select s.body_id, s.capacity, b.name_en, b.name_ur, b.time_zone, b.area_id, s.post_id %2$s,
                   (select count(*) from invitation i
                      join meeting m on m.id = i.meeting_id and m.state = 'CONVENED'
                      join seat x on x.id = i.seat_id
                     where i.answer = 'NOT_ANSWERED' and x.post_id %2$s
                       and (x.valid_until is null
                            or x.valid_until >= cast(m.starts_at at time zone m.time_zone as date))),
                   (select count(*) from response r
                      join feedback_round f on f.id = r.round_id and f.state = 'OPEN' and f.closes_at > ?3
                      join seat x on x.id = r.seat_id
                     where r.state in ('NOT_STARTED', 'DRAFT') and ?4 and x.post_id %3$s)
                 + (select count(*) from clearance_station cs
                      join clearance c on c.id = cs.clearance_id and c.state = 'RUNNING'
                      join response r on r.id = c.response_id
                      join feedback_round f on f.id = r.round_id and f.state = 'OPEN' and f.closes_at > ?3
                     where cs.state = 'WAITING' and ?4 and cs.post_id %2$s),
                   (select count(*) from action_point a where a.state = 'OPEN' and a.owner_post_id %2$s)
              from (select 1) once
              left join (seat s join governing_body b on b.id = s.body_id)
                on s.post_id %1$s and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2)
             order by s.capacity <> 'SECRETARIAT', b.code
            """.formatted(in("?1"), in("?5"), in("?6"));

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    private List<MySeat> seats;
    private Map<String, Long> waiting;

    /** @param acted whether the person may do all that the post may do, not only see or draft */
    record MySeat(long body, SeatCapacity capacity, LocalText bodyName, ZoneId zone, Long area, boolean acted) {}

    List<MySeat> all() {
        if (seats == null) {
            read();
        }
        return seats;
    }

    /** How much waits, by the key of the navigation's entry. */
    Map<String, Long> waiting() {
        all();
        return waiting;
    }

    /** The body that the day is about, where it is one: the one that the person runs, or the only one. */
    Optional<MySeat> focus() {
        List<MySeat> run = all().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.SECRETARIAT)
                .toList();
        List<MySeat> candidates = run.isEmpty() ? all() : run;
        return candidates.stream().map(MySeat::body).distinct().count() == 1
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** The bodies that the person's day is about. */
    Set<Long> bodies() {
        return all().stream().map(MySeat::body).collect(Collectors.toSet());
    }

    /** The bodies whose meetings the person runs. */
    Set<Long> conducted() {
        if (!actors.current().has(Role.SECRETARIAT)) {
            return Set.of();
        }
        return all().stream()
                .filter(seat -> seat.capacity() == SeatCapacity.SECRETARIAT && seat.acted())
                .map(MySeat::body)
                .collect(Collectors.toSet());
    }

    /** The areas of the bodies; empty where one of the bodies, or none at all, is about the whole programme. */
    Set<Long> areas() {
        boolean whole = all().stream().anyMatch(seat -> seat.area() == null);
        return whole ? Set.of() : all().stream().map(MySeat::area).collect(Collectors.toSet());
    }

    ZoneId zone() {
        return all().stream().findFirst().map(MySeat::zone).orElse(COUNTRY);
    }

    private void read() {
        Actor actor = actors.current();
        seats = new ArrayList<>();
        waiting = Map.of();
        if (actor.posts().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        for (Object each : em.createNativeQuery(SEATS)
                .setParameter(1, Sql.list(actor.posts()))
                .setParameter(2, LocalDate.ofInstant(now, COUNTRY))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, actor.has(Role.COUNTERPART))
                .setParameter(5, Sql.list(actor.actingPosts()))
                .setParameter(6, Sql.list(actor.posts(DelegateScope.DRAFT)))
                .getResultList()) {
            Object[] row = (Object[]) each;
            waiting = Map.of("meetings", Sql.id(row[7]), "feedback", Sql.id(row[8]), "actions", Sql.id(row[9]));
            if (row[0] != null) {
                seats.add(seat(row));
            }
        }
    }

    private static String in(String parameter) {
        return "= any (cast(string_to_array(" + parameter + ", ',') as bigint[]))";
    }

    private static MySeat seat(Object[] row) {
        return new MySeat(
                Sql.id(row[0]),
                SeatCapacity.valueOf((String) row[1]),
                Sql.text(row[2], row[3]),
                ZoneId.of((String) row[4]),
                row[5] == null ? null : Sql.id(row[5]),
                Sql.yes(row[6]));
    }
}
