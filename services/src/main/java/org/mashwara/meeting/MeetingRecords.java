package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.LocalText;

/** What a meeting resolved, advised and gave to do. */
@ApplicationScoped
class MeetingRecords {

    private static final String RECORDS = """
            select 'DECISION', d.id, d.number, d.text, a.position, cast(null as varchar), cast(null as varchar),
                cast(null as date), cast(null as varchar)
            from decision d left join agenda_item a on a.id = d.agenda_item_id where d.meeting_id = ?1
            union all
            select 'RECOMMENDATION', r.id, r.number, r.text, a.position, b.name_en, b.name_ur, null, null
            from recommendation r join governing_body b on b.id = r.to_body_id
            left join agenda_item a on a.id = r.agenda_item_id where r.meeting_id = ?2
            union all
            select 'ACTION_POINT', p.id, p.number, p.task, a.position, n.name_en, n.name_ur, p.due_on, p.state
            from action_point p left join agenda_item a on a.id = p.agenda_item_id
            left join lateral (
                select o.name_en, o.name_ur from post_name o where o.post_id = p.owner_post_id
                order by o.valid_from > ?3, case when o.valid_from <= ?4 then o.valid_from end desc, o.valid_from
                limit 1) n on true
            where p.meeting_id = ?5
            order by 1, 3""";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager entityManager;

    /** By kind and number. One query. */
    List<RecordLine> of(Meeting meeting) {
        MeetingReference reference = meeting.getReference();
        LocalDate day = meeting.getSlot().day();
        List<?> rows = entityManager
                .createNativeQuery(RECORDS)
                .setParameter(1, meeting.getId())
                .setParameter(2, meeting.getId())
                .setParameter(3, day)
                .setParameter(4, day)
                .setParameter(5, meeting.getId())
                .getResultList();
        return rows.stream().map(row -> record((Object[]) row, reference)).toList();
    }

    private static RecordLine record(Object[] row, MeetingReference meeting) {
        RecordKind kind = RecordKind.valueOf((String) row[0]);
        int number = ((Number) row[2]).intValue();
        LocalText name = row[5] == null ? null : LocalText.of((String) row[5], (String) row[6]);
        return new RecordLine(
                kind,
                ((Number) row[1]).longValue(),
                switch (kind) {
                    case DECISION -> meeting.decision(number);
                    case RECOMMENDATION -> meeting.recommendation(number);
                    case ACTION_POINT -> meeting.actionPoint(number);
                },
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).intValue(),
                kind == RecordKind.RECOMMENDATION ? name : null,
                kind == RecordKind.ACTION_POINT ? name : null,
                row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                row[8] == null ? null : ActionPointState.valueOf((String) row[8]));
    }
}
