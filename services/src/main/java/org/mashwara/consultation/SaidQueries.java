package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Comments and proposals of submitted responses with the agency's answers: for those who answer, and for all who asked. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class SaidQueries {

    private static final String SAID = """
            select an.id, an.text, q.kind, a.code, a.name_en, a.name_ur, sp.name_en, sp.name_ur, rd.id, rd.name_en,
                   rd.name_ur, m.reference, r.post_en, r.post_ur, r.person_en, r.person_ur, r.submitted_at,
                   d.verdict, d.reason, d.given_at, p.name_en, p.name_ur, count(*) over ()
              from answer an
              join question q on q.id = an.question_id
              join activity a on a.id = an.activity_id
              join output o on o.id = a.output_id
              join outcome oc on oc.id = o.outcome_id
              join subprogramme sp on sp.id = oc.subprogramme_id
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
              join seat s on s.id = r.seat_id
              join feedback_round rd on rd.id = r.round_id
              join meeting m on m.id = rd.meeting_id
              left join disposition d on d.answer_id = an.id
              left join account acc on acc.id = d.given_by
              left join person p on p.id = acc.person_id
             where an.text is not null
               and (?1 = 'ALL' or (?1 = 'WAITING') = (d.id is null))
            """;

    private static final String OF_LEAD = SAID + """
               and sp.lead_post_id = any(cast(string_to_array(?2, ',') as bigint[]))
             order by d.given_at desc nulls first, r.submitted_at, a.position, q.position, an.id
             limit ?3 offset ?4
            """;

    private static final String OF_ROUND = SAID + """
               and rd.id = ?2
             order by a.position, s.precedence, q.position, an.id
             limit ?3 offset ?4
            """;

    private static final String ONE = SAID + """
               and sp.lead_post_id = any(cast(string_to_array(?2, ',') as bigint[])) and an.id = ?3
            """;

    private static final String TOTALS = """
            select coalesce(d.verdict, 'NONE'), count(*)
              from answer an
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
              left join disposition d on d.answer_id = an.id
             where an.text is not null and r.round_id = ?1
             group by 1
            """;

    @Inject
    private Sql sql;

    @Inject
    private RoundQueries rounds;

    @Inject
    private Actors actors;

    /**
     * Comments and proposals on the activities of the subprogrammes that the person leads: those that wait first, the
     * oldest of them first; then the answered, the latest first. One query.
     *
     * @param first index of the first row, from 0
     */
    @RolesAllowed(SUBPROGRAMME_LEAD)
    public Page<SaidRow> toDispose(SaidFilter filter, int first, int size) {
        return page(OF_LEAD, filter, Sql.ids(actors.current().actingPosts()), first, size);
    }

    /**
     * One comment or proposal for the lead who answers it. One query.
     *
     * @throws NotFoundException for everybody else
     */
    @RolesAllowed(SUBPROGRAMME_LEAD)
    public SaidRow toDispose(long answerId) {
        return sql.rows(ONE, SaidFilter.ALL.name(), Sql.ids(actors.current().actingPosts()), answerId).stream()
                .findFirst()
                .map(SaidQueries::row)
                .orElseThrow(() -> new NotFoundException("answer", answerId));
    }

    /**
     * What the seats of a round said and what the agency answered, in the order of the workplan; for every seat of the
     * meeting's bodies and those who read the results. Five queries.
     *
     * @param first index of the first row, from 0
     * @throws NotFoundException for everybody else
     */
    public YouSaid youSaid(long roundId, SaidFilter filter, int first, int size) {
        return new YouSaid(rounds.head(roundId), totals(roundId), page(OF_ROUND, filter, roundId, first, size));
    }

    private SaidTotals totals(long roundId) {
        Map<String, Integer> counts = new HashMap<>();
        sql.rows(TOTALS, roundId).forEach(row -> counts.put((String) row[0], Sql.count(row[1])));
        return new SaidTotals(
                counts.getOrDefault(Verdict.ACCEPTED.name(), 0),
                counts.getOrDefault(Verdict.PARTLY_ACCEPTED.name(), 0),
                counts.getOrDefault(Verdict.NOT_ACCEPTED.name(), 0),
                counts.getOrDefault("NONE", 0));
    }

    private Page<SaidRow> page(String query, SaidFilter filter, Object scope, int first, int size) {
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Object[]> found = sql.rows(query, filter.name(), scope, rows, from);
        long total = found.isEmpty() ? 0 : Sql.id(found.get(0)[22]);
        return new Page<>(found.stream().map(SaidQueries::row).toList(), total, from, rows);
    }

    private static SaidRow row(Object[] row) {
        Reply reply = row[17] == null
                ? null
                : new Reply(
                        Verdict.valueOf((String) row[17]),
                        (String) row[18],
                        Sql.instant(row[19]),
                        Sql.text(row[20], row[21]));
        return new SaidRow(
                Sql.id(row[0]),
                (String) row[1],
                QuestionKind.valueOf((String) row[2]),
                (String) row[3],
                Sql.text(row[4], row[5]),
                Sql.text(row[6], row[7]),
                Sql.id(row[8]),
                Sql.text(row[9], row[10]),
                (String) row[11],
                Sql.text(row[12], row[13]),
                Sql.text(row[14], row[15]),
                Sql.instant(row[16]),
                reply);
    }
}
