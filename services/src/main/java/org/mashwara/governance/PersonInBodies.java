package org.mashwara.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashwara.directory.PersonSeat;
import org.mashwara.directory.SeatsOfPerson;
import org.mashwara.directory.SharedBodies;
import org.mashwara.shared.LocalText;

/** The seats that a person has by the posts held. */
@ApplicationScoped
class PersonInBodies implements SeatsOfPerson, SharedBodies {

    private static final String SEATS = """
        select b.code, coalesce(f.name_en, b.name_en), case when f.name_en is null then b.name_ur else f.name_ur end,
               s.post_id, n.name_en, n.name_ur, s.capacity
          from incumbency i
          join seat s on s.post_id = i.post_id
           and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2)
          join governing_body b on b.id = s.body_id
          left join lateral (select x.name_en, x.name_ur from governing_body_former x where x.body_id = b.id
                                and x.valid_until >= ?2 order by x.valid_until limit 1) f on true
         cross join lateral (select x.name_en, x.name_ur from post_name x where x.post_id = i.post_id
                              order by x.valid_from > ?2, case when x.valid_from <= ?2 then x.valid_from end desc,
                                       x.valid_from limit 1) n
         where i.person_id = ?1 and i.valid_from <= ?2 and (i.valid_until is null or i.valid_until >= ?2)
         order by b.code, seat_precedence_on(s.id, s.precedence, ?2)
        """;

    private static final String TOGETHER = """
        select exists (
            select 1 from incumbency i
              join seat s on s.post_id = i.post_id
               and s.valid_from <= ?2 and (s.valid_until is null or s.valid_until >= ?2)
              join seat own on own.body_id = s.body_id
               and own.valid_from <= ?2 and (own.valid_until is null or own.valid_until >= ?2)
             where i.person_id = ?1 and i.valid_from <= ?2 and (i.valid_until is null or i.valid_until >= ?2)
               and own.post_id = any(cast(string_to_array(?3, ',') as bigint[])))
        """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<PersonSeat> on(long personId, LocalDate day) {
        List<PersonSeat> seats = new ArrayList<>();
        for (Object each : entityManager
                .createNativeQuery(SEATS)
                .setParameter(1, personId)
                .setParameter(2, day)
                .setMaxResults(MOST)
                .getResultList()) {
            Object[] row = (Object[]) each;
            seats.add(new PersonSeat(
                    (String) row[0],
                    LocalText.of((String) row[1], (String) row[2]),
                    ((Number) row[3]).longValue(),
                    LocalText.of((String) row[4], (String) row[5]),
                    "bodies.capacity." + row[6]));
        }
        return seats;
    }

    @Override
    public boolean sitTogether(Set<Long> postIds, long personId, LocalDate day) {
        return Boolean.TRUE.equals(entityManager
                .createNativeQuery(TOGETHER)
                .setParameter(1, personId)
                .setParameter(2, day)
                .setParameter(3, postIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getSingleResult());
    }
}
