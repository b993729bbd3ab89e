package org.mashwara.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Role;

/** The seats of the posts for which the signed-in person acts today, read once a request in one query. */
@RequestScoped
class MySeats {

    /** Where people work who have no seat. */
    private static final ZoneId COUNTRY = ZoneId.of("Asia/Karachi");

    private static final String SEATS = """
            select s.body_id, s.capacity, b.name_en, b.name_ur, b.time_zone, b.area_id
              from seat s join governing_body b on b.id = s.body_id
             where s.post_id = any (cast(string_to_array(?1, ',') as bigint[]))
               and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2)
             order by s.capacity <> 'SECRETARIAT', b.parent_id is null, b.code
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    private List<MySeat> seats;

    record MySeat(long body, SeatCapacity capacity, LocalText bodyName, ZoneId zone, Long area) {}

    List<MySeat> all() {
        if (seats == null) {
            seats = read();
        }
        return seats;
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
                .filter(seat -> seat.capacity() == SeatCapacity.SECRETARIAT)
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

    private List<MySeat> read() {
        Actor actor = actors.current();
        if (actor.posts().isEmpty()) {
            return List.of();
        }
        List<MySeat> found = new ArrayList<>();
        for (Object each : em.createNativeQuery(SEATS)
                .setParameter(1, Sql.list(actor.posts()))
                .setParameter(2, LocalDate.now(clock.withZone(COUNTRY)))
                .getResultList()) {
            Object[] row = (Object[]) each;
            found.add(new MySeat(
                    Sql.id(row[0]),
                    SeatCapacity.valueOf((String) row[1]),
                    Sql.text(row[2], row[3]),
                    ZoneId.of((String) row[4]),
                    row[5] == null ? null : Sql.id(row[5])));
        }
        return found;
    }
}
