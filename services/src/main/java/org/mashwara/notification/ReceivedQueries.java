package org.mashwara.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mashwara.meeting.MeetingQueries;
import org.mashwara.meeting.ReplyProblem;
import org.mashwara.meeting.ReplyStatus;
import org.mashwara.shared.Choice;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/**
 * What came to the mailbox: about the meetings that somebody conducts, and what nobody could make out to which meeting
 * it belongs.
 */
@Stateless
@RolesAllowed(Roles.SECRETARIAT)
public class ReceivedQueries {

    private static final String FROM = """
             from received_mail r
             left join meeting m on m.id = r.meeting_id
             left join invitation i on i.id = r.invitation_id
             left join seat s on s.id = i.seat_id
             left join lateral (
                 select n.name_en, n.name_ur from post_name n
                  where n.post_id = s.post_id order by n.valid_from desc limit 1) p on true
             left join account a on a.id = r.handled_by
             left join person h on h.id = a.person_id
            where (r.meeting_id is null or exists (
                       select 1 from meeting_body b where b.meeting_id = r.meeting_id
                          and b.body_id = any(cast(string_to_array(?1, ',') as bigint[]))))
            """;

    private static final String COLUMNS = """
            select r.id, r.version, r.from_address, r.subject, r.received_at, r.kind, r.state, r.problem, r.says,
                   r.delegate_name, r.proposed_start, r.text, r.meeting_id, m.reference, m.time_zone, r.invitation_id,
                   p.name_en, p.name_ur, r.handled_at, h.name_en, h.name_ur, r.handled_because
            """;

    private static final String STATE = " and r.state = cast(?2 as text)";

    @PersistenceContext(unitName = "mashwara")
    private EntityManager em;

    @Inject
    private MeetingQueries meetings;

    /**
     * Mails, the latest first. Three queries.
     *
     * @param state only those in this state; null for all
     */
    public Page<ReceivedRow> list(ReceivedState state, int first, int size) {
        String bodies = bodies();
        String where = FROM + (state == null ? "" : STATE);
        Query count = bound("select count(*)" + where, bodies, state);
        Query rows = bound(COLUMNS + where + " order by r.received_at desc, r.id desc", bodies, state);
        int from = Math.max(0, first);
        int most = Math.max(1, Math.min(size, Page.MAX_SIZE));
        List<ReceivedRow> found = new ArrayList<>();
        for (Object row : rows.setFirstResult(from).setMaxResults(most).getResultList()) {
            found.add(row((Object[]) row));
        }
        return new Page<>(found, ((Number) count.getSingleResult()).longValue(), from, most);
    }

    /** @throws NotFoundException also where the mail is about a meeting that the person does not conduct */
    public ReceivedRow mail(long id) {
        List<?> found = em.createNativeQuery(COLUMNS + FROM + " and r.id = ?2")
                .setParameter(1, bodies())
                .setParameter(2, id)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> row((Object[]) row))
                .orElseThrow(() -> new NotFoundException("received mail", id));
    }

    /** The members of a meeting that somebody conducts, each with its invitation. Two queries. */
    public List<Choice> seats(long meetingId) {
        List<Choice> seats = new ArrayList<>();
        Query members = em.createNativeQuery("""
                select i.id, p.name_en, p.name_ur
                  from invitation i
                  join meeting m on m.id = i.meeting_id
                  join seat s on s.id = i.seat_id
                  join lateral (
                      select n.name_en, n.name_ur from post_name n
                       where n.post_id = s.post_id order by n.valid_from desc limit 1) p on true
                 where i.meeting_id = ?2 and exists (
                           select 1 from meeting_body b where b.meeting_id = i.meeting_id
                              and b.body_id = any(cast(string_to_array(?1, ',') as bigint[])))
                 order by seat_precedence_on(s.id, s.precedence, cast(m.starts_at at time zone m.time_zone as date)), s.id
                """).setParameter(1, bodies()).setParameter(2, meetingId);
        for (Object member : members.getResultList()) {
            Object[] row = (Object[]) member;
            seats.add(new Choice(((Number) row[0]).longValue(), text(row[1], row[2])));
        }
        return seats;
    }

    private Query bound(String sql, String bodies, ReceivedState state) {
        Query query = em.createNativeQuery(sql).setParameter(1, bodies);
        return state == null ? query : query.setParameter(2, state.name());
    }

    private String bodies() {
        return meetings.conductedBodies().stream()
                .map(Choice::id)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static ReceivedRow row(Object[] row) {
        return new ReceivedRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                instant(row[4]),
                ReceivedKind.valueOf((String) row[5]),
                ReceivedState.valueOf((String) row[6]),
                row[7] == null ? null : ReplyProblem.valueOf((String) row[7]),
                row[8] == null ? null : ReplyStatus.valueOf((String) row[8]),
                (String) row[9],
                instant(row[10]),
                (String) row[11],
                id(row[12]),
                (String) row[13],
                (String) row[14],
                id(row[15]),
                text(row[16], row[17]),
                instant(row[18]),
                text(row[19], row[20]),
                (String) row[21]);
    }

    private static Long id(Object stored) {
        return stored == null ? null : ((Number) stored).longValue();
    }

    private static LocalText text(Object en, Object ur) {
        return en == null ? null : LocalText.of((String) en, (String) ur);
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
