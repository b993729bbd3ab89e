package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.identity.ExceptionLine;
import org.mashwara.identity.ExceptionSource;
import org.mashwara.shared.LocalText;

/** Decisions without a quorum, representatives without a letter, answers entered on behalf without evidence. */
@ApplicationScoped
class MeetingExceptions implements ExceptionSource {

    private static final String SQL = """
            select x.exception, x.day, x.reference, x.en, x.ur, x.id from (
                select 'NO_QUORUM' as exception, d.day, m.reference, b.name_en as en, b.name_ur as ur, m.id
                  from meeting m
                  cross join lateral (select cast(m.starts_at at time zone m.time_zone as date) as day) d
                  join meeting_body mb on mb.meeting_id = m.id and not mb.quorum_reached
                  join governing_body b on b.id = mb.body_id
                 where exists (select 1 from decision t where t.meeting_id = m.id)
                union all
                select case when i.answer = 'ALTERNATE' and i.letter_number is null and i.file_id is null
                            then 'NO_LETTER' else 'NO_EVIDENCE' end,
                       d.day, m.reference, n.name_en, n.name_ur, m.id
                  from invitation i
                  join meeting m on m.id = i.meeting_id
                  cross join lateral (select cast(m.starts_at at time zone m.time_zone as date) as day) d
                  join seat s on s.id = i.seat_id
                  join lateral (select p.name_en, p.name_ur from post_name p where p.post_id = s.post_id
                                 order by p.valid_from > d.day, p.valid_from desc limit 1) n on true
                 where (i.answer = 'ALTERNATE' and i.letter_number is null and i.file_id is null)
                    or (i.channel not in ('PORTAL', 'LINK', 'CALENDAR') and i.diary_number is null and i.file_id is null)
            ) x
             where x.day between ?1 and ?2
             order by x.day desc, x.reference, x.exception, x.en
            """;

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    @Override
    public List<String> kinds() {
        return List.of("NO_QUORUM", "NO_LETTER", "NO_EVIDENCE");
    }

    @Override
    public List<ExceptionLine> exceptions(LocalDate from, LocalDate until) {
        List<ExceptionLine> lines = new ArrayList<>();
        for (Object each : entityManager
                .createNativeQuery(SQL)
                .setParameter(1, from)
                .setParameter(2, until)
                .setMaxResults(MOST)
                .getResultList()) {
            Object[] row = (Object[]) each;
            lines.add(new ExceptionLine(
                    (String) row[0],
                    row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1],
                    (String) row[2],
                    LocalText.of((String) row[3], (String) row[4]),
                    "meeting",
                    ((Number) row[5]).longValue()));
        }
        return lines;
    }
}
