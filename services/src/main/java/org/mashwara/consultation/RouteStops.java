package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Actor;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** Tells who would clear a response if it were sent on a day. One query. */
@ApplicationScoped
class RouteStops {

    private static final String HOLDER = "HOLDER";
    private static final String SUPERIOR = "SUPERIOR";
    private static final String HEAD = "HEAD";

    /** A department that clears has a row also where nobody heads it. */
    private static final String STATIONS = """
            select st.station, st.post_id, n.name_en, n.name_ur, h.name_en, h.name_ur
              from response r
              join seat s on s.id = r.seat_id
              join clearance_rule cr on cr.id = clearance_rule_for(s.post_id, ?2)
              cross join lateral (
                  select 'HOLDER' as station, s.post_id as post_id where cr.by_holder
                  union all
                  select 'SUPERIOR', cr.superior_post_id where cr.superior_post_id is not null
                  union all
                  select 'HEAD', head.post_id
                    from (select department_above(s.post_id, ?2) as id
                           where cr.by_department) above
                    left join lateral heads_of(above.id, ?2) as head (post_id) on true) st
              left join lateral (select pn.name_en, pn.name_ur from post_name pn where pn.post_id = st.post_id
                                  order by pn.valid_from > ?2, pn.valid_from desc limit 1) n on true
              left join lateral (select q.name_en, q.name_ur from incumbency i join person q on q.id = i.person_id
                                  where i.post_id = st.post_id and i.valid_from <= ?2
                                    and (i.valid_until is null or i.valid_until >= ?2)
                                  order by i.kind = 'REGULAR', i.valid_from desc limit 1) h on true
             where r.id = ?1 and r.state in ('NOT_STARTED', 'DRAFT')
            """;

    @Inject
    private Sql sql;

    /** Empty where its office wants no clearance, where it was given, and where it is not clear who clears. */
    List<RouteStop> of(long responseId, Actor actor, LocalDate day) {
        List<Object[]> rows = sql.rows(STATIONS, responseId, day);
        try {
            return ClearanceRoute.inOrder(first(rows, HOLDER), first(rows, SUPERIOR), head(rows)).stream()
                    .map(station -> new RouteStop(
                            station.name(), station.holder(), actor.heldPosts().contains(station.post())))
                    .toList();
        } catch (BusinessException unclear) {
            // the sending says so
            return List.of();
        }
    }

    private static Station first(List<Object[]> rows, String what) {
        return all(rows, what).stream().findFirst().orElse(null);
    }

    private static Station head(List<Object[]> rows) {
        List<Station> heads = all(rows, HEAD);
        return heads.isEmpty()
                ? null
                : ClearanceRoute.head(
                        heads.stream().filter(head -> head.post() != null).toList());
    }

    private static List<Station> all(List<Object[]> rows, String what) {
        return rows.stream()
                .filter(row -> what.equals(row[0]))
                .map(row -> new Station(Sql.id(row[1]), Sql.text(row[2], row[3]), Sql.text(row[4], row[5])))
                .toList();
    }

    private record Station(Long post, LocalText name, LocalText holder) {}
}
