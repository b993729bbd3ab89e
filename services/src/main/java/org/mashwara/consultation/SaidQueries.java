package org.mashwara.consultation;

import static org.mashwara.shared.Roles.AGENCY_HEAD;
import static org.mashwara.shared.Roles.AUDITOR;
import static org.mashwara.shared.Roles.COUNTERPART;
import static org.mashwara.shared.Roles.SECRETARIAT;
import static org.mashwara.shared.Roles.SUBPROGRAMME_LEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mashwara.governance.FeedbackAttribution;
import org.mashwara.shared.Actor;
import org.mashwara.shared.Actors;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;

/** Comments and proposals of submitted responses with the agency's answers: for those who answer, and for all who asked. */
@Stateless
@RolesAllowed({SECRETARIAT, SUBPROGRAMME_LEAD, AGENCY_HEAD, COUNTERPART, AUDITOR})
public class SaidQueries {

    private static final String SAID = """
            select an.id, an.text, q.kind, a.code, a.name_en, a.name_ur, sp.name_en, sp.name_ur, rd.id, rd.name_en,
                   rd.name_ur, %s, r.post_en, r.post_ur, r.person_en, r.person_ur, r.submitted_at,
                   d.verdict, d.reason, d.given_at, p.name_en, p.name_ur, count(*) over (),
                   s.post_id, o.code, o.name_en, o.name_ur,
                   %s
              from answer an
              join question q on q.id = an.question_id and q.kind in %s
              %s
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
              join seat s on s.id = r.seat_id
              join feedback_round rd on rd.id = r.round_id
              left join meeting m on m.id = rd.meeting_id
              left join disposition d on d.answer_id = an.id
              left join account acc on acc.id = d.given_by
              left join person p on p.id = acc.person_id
             where an.text is not null
               and (?1 = 'ALL' or (?1 = 'WAITING') = (d.id is null))
            """.formatted(
                    RoundReach.REFERENCE, RoundReach.ANSWERED_ABOUT, RoundReach.IN_WORDS, RoundReach.SUBPROGRAMME);

    private static final String OF_LEAD = SAID + """
               and %s
             order by d.given_at desc nulls first, r.submitted_at, a.position, q.position, an.id
             limit ?3 offset ?4
            """.formatted(RoundReach.ledBy("?2"));

    private static final String OF_ROUND = SAID + """
               and rd.id = ?2
             order by case when ?5 then md5(cast(an.id as text)) end, a.position, s.precedence, q.position, an.id
             limit ?3 offset ?4
            """;

    private static final String ONE = SAID + """
               and %s and an.id = ?3
            """.formatted(RoundReach.ledBy("?2"));

    private static final String TOTALS = """
            select coalesce(d.verdict, 'NONE'), count(*)
              from answer an
              join question q on q.id = an.question_id and q.kind in %s
              join response r on r.id = an.response_id and r.state = 'SUBMITTED'
              left join disposition d on d.answer_id = an.id
             where an.text is not null and r.round_id = ?1
             group by 1
            """.formatted(RoundReach.IN_WORDS);

    @Inject
    private Sql sql;

    @Inject
    private ConsultationReader reader;

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
        return page(
                OF_LEAD,
                filter,
                first,
                size,
                row -> row(row, true, true),
                Sql.ids(actors.current().actingPosts()));
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
                .map(row -> row(row, true, true))
                .orElseThrow(() -> new NotFoundException("answer", answerId));
    }

    /**
     * What the seats of a round said and what the agency answered, in the order of the workplan; for every seat of the
     * round's bodies and those who read the results. Where the round hides its authors, other counterparts read neither
     * post nor time, nor about what it was where so few answered that one could guess, and in an order that tells
     * nothing. Three queries.
     *
     * @param first index of the first row, from 0
     * @throws NotFoundException for everybody else
     */
    public YouSaid youSaid(long roundId, SaidFilter filter, int first, int size) {
        Actor actor = actors.current();
        ConsultationReader.Round round = reader.readable(roundId, actor);
        FeedbackAttribution attribution = round.head().attribution();
        Set<Long> secretariat = round.places().secretariatPosts();
        Function<Object[], SaidRow> row = found -> row(
                found,
                Attribution.readsAuthor(attribution, actor, Sql.id(found[23]), secretariat),
                actor.seesFor(Sql.id(found[23]))
                        || Attribution.breaksOut(attribution, actor, secretariat, Sql.count(found[27])));
        return new YouSaid(
                round.head(),
                totals(roundId),
                page(OF_ROUND, filter, first, size, row, roundId, Attribution.hides(attribution, actor, secretariat)));
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

    /** @param scope what stands for {@code ?2} and, where the query has it, {@code ?5} */
    private Page<SaidRow> page(
            String query, SaidFilter filter, int first, int size, Function<Object[], SaidRow> row, Object... scope) {
        int rows = Math.max(1, Math.min(size, Page.MAX_SIZE));
        int from = Math.max(0, first);
        List<Object> parameters = new ArrayList<>(List.of(filter.name(), scope[0], rows, from));
        parameters.addAll(Arrays.asList(scope).subList(1, scope.length));
        List<Object[]> found = sql.rows(query, parameters.toArray());
        long total = found.isEmpty() ? 0 : Sql.id(found.get(0)[22]);
        return new Page<>(found.stream().map(row).toList(), total, from, rows);
    }

    /**
     * @param author whether the person reads who said it
     * @param brokenOut whether the person reads about what it was said
     */
    private static SaidRow row(Object[] row, boolean author, boolean brokenOut) {
        Reply reply = row[17] == null
                ? null
                : new Reply(
                        Verdict.valueOf((String) row[17]),
                        (String) row[18],
                        Sql.instant(row[19]),
                        Sql.text(row[20], row[21]));
        boolean activity = row[3] != null;
        return new SaidRow(
                Sql.id(row[0]),
                (String) row[1],
                QuestionKind.valueOf((String) row[2]),
                brokenOut ? (String) (activity ? row[3] : row[24]) : null,
                brokenOut ? activity ? Sql.text(row[4], row[5]) : Sql.text(row[25], row[26]) : null,
                brokenOut ? Sql.text(row[6], row[7]) : null,
                Sql.id(row[8]),
                Sql.text(row[9], row[10]),
                (String) row[11],
                author ? Sql.text(row[12], row[13]) : null,
                author ? Sql.text(row[14], row[15]) : null,
                author ? Sql.instant(row[16]) : null,
                reply);
    }
}
