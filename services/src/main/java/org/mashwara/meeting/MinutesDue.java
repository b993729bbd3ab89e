package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.governance.MinutesConfirmation;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.SettingKey;

/** Minutes that are not confirmed yet, whoever may see them: what the dashboards and the report of exceptions ask for. */
@ApplicationScoped
public class MinutesDue {

    /** The most that are looked at: beyond that it is the latest that count. */
    private static final int MOST = 1000;

    /** Silence confirms without a row of its own: of those that nobody has corrected, nothing is to be done. */
    private static final String SQL = """
            select m.id, m.reference, m.name_en, m.name_ur, b.name_en, b.name_ur,
                   cast(m.closed_at at time zone m.time_zone as date), n.circulated_on, n.confirmation,
                   n.corrections_until, c.corrections, c.to_note, n.confirmed_on, l.day,
                   coalesce((select cast(t.value as integer) from setting t where t.name = ?1), ?2)
              from (select d.*
                      from meeting d
                      left join minutes e on e.meeting_id = d.id
                     where d.state = 'CLOSED' and e.confirmed_on is null
                       and (e.id is null or e.confirmation = 'NEXT_MEETING'
                         or exists (select 1 from minutes_correction x where x.minutes_id = e.id))
                       and (?3 or exists (select 1 from meeting_body k where k.meeting_id = d.id
                               and k.body_id = any (cast(string_to_array(?4, ',') as bigint[]))))
                     order by d.closed_at desc, d.id desc
                     limit ?5) m
              join meeting_body mb on mb.meeting_id = m.id and mb.position = 1
              join governing_body b on b.id = mb.body_id
              left join minutes n on n.meeting_id = m.id
              left join lateral (
                  select count(*) as corrections, count(*) filter (where x.outcome is null) as to_note
                    from minutes_correction x where x.minutes_id = n.id) c on true
              left join lateral (
                  select min(cast(o.starts_at at time zone o.time_zone as date)) as day
                    from meeting o
                    join meeting_body ob on ob.meeting_id = o.id
                    join meeting_body own on own.body_id = ob.body_id and own.meeting_id = m.id
                   where n.confirmation = 'NEXT_MEETING' and o.starts_at > m.starts_at
                     and o.state in ('IN_SESSION', 'CLOSED')) l on true
             order by m.closed_at desc, m.id desc
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** Those of all bodies, the latest meeting first. One query. */
    public List<DueMinutes> ofAll() {
        return read(true, List.of(), MOST);
    }

    /**
     * Those of some bodies, the latest meeting first. One query.
     *
     * @param bodyIds the bodies
     * @param most at most so many
     */
    public List<DueMinutes> of(Collection<Long> bodyIds, int most) {
        return read(false, bodyIds, most);
    }

    private List<DueMinutes> read(boolean all, Collection<Long> bodyIds, int most) {
        List<DueMinutes> found = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery(SQL)
                .setParameter(1, SettingKey.MINUTES_DAYS.name())
                .setParameter(2, Integer.valueOf(SettingKey.MINUTES_DAYS.getStandard()))
                .setParameter(3, all)
                .setParameter(4, bodyIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .setParameter(5, most)
                .getResultList()) {
            found.add(line((Object[]) row));
        }
        return List.copyOf(found);
    }

    private static DueMinutes line(Object[] row) {
        return new DueMinutes(
                ((Number) row[0]).longValue(),
                (String) row[1],
                LocalText.of((String) row[2], (String) row[3]),
                LocalText.of((String) row[4], (String) row[5]),
                new MinutesStanding(
                        day(row[6]),
                        day(row[7]),
                        row[8] == null ? null : MinutesConfirmation.valueOf((String) row[8]),
                        day(row[9]),
                        ((Number) row[10]).intValue(),
                        ((Number) row[11]).intValue(),
                        day(row[12]),
                        day(row[13])),
                ((Number) row[14]).intValue());
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date day ? day.toLocalDate() : (LocalDate) stored;
    }
}
